import { Page } from "@/ui/kit";
export const Keys = () => <Page title="Keys">…</Page>;
