import { useEffect, useState } from "react";
import { models, type Model } from "./backend";

/** The models that the service has, and why there are none. */
export function useModels(): { found: Model[]; problem: string } {
  const [found, setFound] = useState<Model[]>([]);
  const [problem, setProblem] = useState("");
  useEffect(() => {
    models().then(setFound, (error: Error) => setProblem(error.message));
  }, []);
  return { found, problem };
}
