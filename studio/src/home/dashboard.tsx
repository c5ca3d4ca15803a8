import { Page } from "@/ui/kit";
export const Dashboard = () => <Page title="Dashboard">…</Page>;
