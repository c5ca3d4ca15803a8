/** The parts that every page is made of. Behaviour and accessibility come from Radix, the looks from styles/kit.css. */
import { AlertDialog, Dialog as RadixDialog, DropdownMenu, Progress as RadixProgress, Select as RadixSelect, Slider as RadixSlider, Switch as RadixSwitch, Tabs as RadixTabs, ToggleGroup, Tooltip } from "radix-ui";
import { Check, ChevronDown, ChevronsUpDown, CircleAlert, Copy, LoaderCircle, X } from "lucide-react";
import { useId, useState, type ComponentProps, type ReactNode } from "react";
import type { TaskStatus } from "@/api/types";

const join = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(" ");

interface ButtonProps extends ComponentProps<"button"> {
  look?: "primary" | "plain" | "quiet" | "danger";
  small?: boolean;
  busy?: boolean;
  icon?: ReactNode;
}

export function Button({ look = "plain", small, busy, icon, children, className, disabled, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} disabled={disabled || busy} aria-busy={busy || undefined} className={join("button", look, small && "small", className)}>
      {busy ? <LoaderCircle className="spin" aria-hidden /> : icon}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonProps, "icon" | "children"> {
  label: string;
  children: ReactNode;
  pressed?: boolean;
  side?: "top" | "right" | "bottom" | "left";
}

export function IconButton({ label, children, pressed, side = "bottom", look = "quiet", small, busy, className, ...rest }: IconButtonProps) {
  return (
    <Hint text={label} side={side}>
      <button type="button" aria-label={label} aria-pressed={pressed} {...rest} className={join("button", "icon", look, small && "small", className)}>
        {busy ? <LoaderCircle className="spin" aria-hidden /> : children}
      </button>
    </Hint>
  );
}

export function Hint({ text, children, side = "bottom" }: { text: string; children: ReactNode; side?: "top" | "right" | "bottom" | "left" }) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className="tooltip" side={side} sideOffset={6} collisionPadding={8}>
          {text}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}

export function CopyButton({ text, label = "Copy", look = "quiet" as const, children }: { text: string; label?: string; look?: "quiet" | "plain"; children?: ReactNode }) {
  const [done, setDone] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(() => {
      setDone(true);
      setTimeout(() => setDone(false), 1500);
    });
  const icon = done ? <Check aria-hidden /> : <Copy aria-hidden />;
  if (children) return <Button look={look} small icon={icon} onClick={copy}>{children}</Button>;
  return <IconButton label={done ? "Copied" : label} look={look} small onClick={copy}>{icon}</IconButton>;
}

export function Select({ label, value, options, onChange, id, small, hideLabel = true }: {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
  id?: string;
  small?: boolean;
  hideLabel?: boolean;
}) {
  const own = useId();
  const field = id ?? own;
  return (
    <>
      {!hideLabel && <label htmlFor={field} className="label">{label}</label>}
      <RadixSelect.Root value={value} onValueChange={onChange}>
        <RadixSelect.Trigger id={field} className={join("select", small && "small")} aria-label={hideLabel ? label : undefined}>
          <RadixSelect.Value />
          <RadixSelect.Icon asChild>
            <ChevronsUpDown aria-hidden />
          </RadixSelect.Icon>
        </RadixSelect.Trigger>
        <RadixSelect.Portal>
          <RadixSelect.Content className="menu" position="popper" sideOffset={4} collisionPadding={8}>
            <RadixSelect.Viewport>
              {options.map((option) => (
                <RadixSelect.Item key={option.value} value={option.value} className="menu-item">
                  <RadixSelect.ItemText>{option.label}</RadixSelect.ItemText>
                  <RadixSelect.ItemIndicator className="menu-mark"><Check aria-hidden /></RadixSelect.ItemIndicator>
                </RadixSelect.Item>
              ))}
            </RadixSelect.Viewport>
          </RadixSelect.Content>
        </RadixSelect.Portal>
      </RadixSelect.Root>
    </>
  );
}

export function Switch({ checked, onChange, label, id, hideLabel }: { checked: boolean; onChange: (checked: boolean) => void; label: string; id?: string; hideLabel?: boolean }) {
  const own = useId();
  const field = id ?? own;
  return (
    <span className="switch-row">
      <RadixSwitch.Root id={field} className="switch" checked={checked} onCheckedChange={onChange} aria-label={hideLabel ? label : undefined}>
        <RadixSwitch.Thumb className="switch-thumb" />
      </RadixSwitch.Root>
      {!hideLabel && <label htmlFor={field}>{label}</label>}
    </span>
  );
}

export function Slider({ label, value, min, max, step, onChange, onCommit }: {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
  onCommit?: (value: number) => void;
}) {
  return (
    <RadixSlider.Root className="slider" value={[value]} min={min} max={max} step={step}
      onValueChange={([next]) => next !== undefined && onChange(next)}
      onValueCommit={([next]) => next !== undefined && onCommit?.(next)}>
      <RadixSlider.Track className="slider-track"><RadixSlider.Range className="slider-range" /></RadixSlider.Track>
      <RadixSlider.Thumb className="slider-thumb" aria-label={label} />
    </RadixSlider.Root>
  );
}

export function Segmented<Value extends string>({ label, value, options, onChange, small }: {
  label: string;
  value: Value;
  options: { value: Value; label: string; icon?: ReactNode }[];
  onChange: (value: Value) => void;
  small?: boolean;
}) {
  return (
    <ToggleGroup.Root type="single" className={join("segmented", small && "small")} aria-label={label} value={value}
      onValueChange={(next) => next && onChange(next as Value)}>
      {options.map((option) => (
        <ToggleGroup.Item key={option.value} value={option.value}>{option.icon}{option.label}</ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}

export function Tabs({ label, value, onChange, tabs, children, fill }: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  tabs: { value: string; label: ReactNode }[];
  children: ReactNode;
  fill?: boolean;
}) {
  return (
    <RadixTabs.Root value={value} onValueChange={onChange} className={join("tabs", fill && "fill")}>
      <RadixTabs.List className="tab-list" aria-label={label}>
        {tabs.map((tab) => <RadixTabs.Trigger key={tab.value} value={tab.value}>{tab.label}</RadixTabs.Trigger>)}
      </RadixTabs.List>
      {children}
    </RadixTabs.Root>
  );
}

export const Tab = RadixTabs.Content;

export function Dialog({ open, onClose, title, children, wide, actions, description }: {
  open: boolean;
  onClose: () => void;
  title: string;
  description?: string;
  children: ReactNode;
  wide?: boolean;
  actions?: ReactNode;
}) {
  return (
    <RadixDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="overlay" />
        <RadixDialog.Content className={join("dialog", wide && "wide")} {...(!description && { "aria-describedby": undefined })}>
          <header>
            <RadixDialog.Title>{title}</RadixDialog.Title>
            <RadixDialog.Close asChild><button type="button" className="button icon quiet small" aria-label="Close"><X aria-hidden /></button></RadixDialog.Close>
          </header>
          {description && <RadixDialog.Description>{description}</RadixDialog.Description>}
          <div className="dialog-body">{children}</div>
          {actions && <footer>{actions}</footer>}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

export function Confirm({ trigger, title, text, action, onConfirm }: { trigger: ReactNode; title: string; text: string; action: string; onConfirm: () => void }) {
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger asChild>{trigger}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="overlay" />
        <AlertDialog.Content className="dialog">
          <header><AlertDialog.Title>{title}</AlertDialog.Title></header>
          <AlertDialog.Description>{text}</AlertDialog.Description>
          <footer>
            <AlertDialog.Cancel asChild><button type="button" className="button plain">Keep</button></AlertDialog.Cancel>
            <AlertDialog.Action asChild><button type="button" className="button danger" onClick={onConfirm}>{action}</button></AlertDialog.Action>
          </footer>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

export function Menu({ trigger, items, label }: { trigger: ReactNode; label?: string; items: { label: string; onSelect: () => void; icon?: ReactNode; danger?: boolean }[] }) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" sideOffset={4} align="end" collisionPadding={8} aria-label={label}>
          {items.map((item) => (
            <DropdownMenu.Item key={item.label} className={join("menu-item", item.danger && "danger")} onSelect={item.onSelect}>{item.icon}{item.label}</DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

export function Progress({ value, label }: { value: number | null; label: string }) {
  return (
    <RadixProgress.Root className={join("progress", value === null && "unknown")} value={value} aria-label={label}>
      <RadixProgress.Indicator className="progress-bar" style={{ transform: `translateX(-${100 - (value ?? 35)}%)` }} />
    </RadixProgress.Root>
  );
}

export function Status({ status }: { status: TaskStatus | string }) {
  return <span className={`status ${status}`}><span className="dot" aria-hidden />{status}</span>;
}

export function Field({ label, help, error, children, id, aside }: { label: string; help?: ReactNode; error?: string; children: (id: string, describedBy: string | undefined) => ReactNode; id?: string; aside?: ReactNode }) {
  const own = useId();
  const field = id ?? own;
  const about = `${field}-about`;
  return (
    <div className={join("field", error !== undefined && "wrong")}>
      <div className="field-head"><label htmlFor={field} className="label">{label}</label>{aside}</div>
      {children(field, help || error ? about : undefined)}
      {(help || error) && <p id={about} className={error ? "problem" : "help"}>{error ?? help}</p>}
    </div>
  );
}

export function Notice({ kind = "info", title, children }: { kind?: "info" | "error" | "warning"; title?: string; children?: ReactNode }) {
  return (
    <div className={`notice ${kind}`} role={kind === "error" ? "alert" : "status"}>
      <CircleAlert aria-hidden />
      <div>{title && <strong>{title}</strong>}{children && <div className="notice-text">{children}</div>}</div>
    </div>
  );
}

export function Empty({ icon, title, children, action }: { icon: ReactNode; title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <div className="empty-icon" aria-hidden>{icon}</div>
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

export function Fold({ title, children, open = false, aside }: { title: ReactNode; children: ReactNode; open?: boolean; aside?: ReactNode }) {
  return (
    <details className="fold" open={open}>
      <summary><ChevronDown aria-hidden />{title}{aside && <span className="aside">{aside}</span>}</summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}

export function Page({ title, about, actions, children, wide, narrow }: { title: string; about?: ReactNode; actions?: ReactNode; children: ReactNode; wide?: boolean; narrow?: boolean }) {
  return (
    <div className={join("page", wide && "wide", narrow && "narrow")}>
      <header className="page-head">
        <div><h1>{title}</h1>{about && <p>{about}</p>}</div>
        {actions && <div className="row">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

export const Spinner = ({ label = "Loading" }: { label?: string }) => (
  <div className="loading" role="status"><LoaderCircle className="spin" aria-hidden /><span>{label}</span></div>
);
