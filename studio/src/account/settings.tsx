import { Page } from "@/ui/kit";
export const Settings = () => <Page title="Settings">…</Page>;
