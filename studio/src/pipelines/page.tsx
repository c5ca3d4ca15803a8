import { Page } from "@/ui/kit";
export const Pipelines = () => <Page title="Pipelines">…</Page>;
