import { Page } from "@/ui/kit";
export const Files = () => <Page title="Files">…</Page>;
