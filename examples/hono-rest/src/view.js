/** A task as the front end sees it: results are addresses of this backend, which alone has the key. */
export function view(task) {
  const { taskId, status, progress, error } = task;
  const items = task.subTasks?.map((child) => ({
    taskId: child.taskId,
    index: child.index,
    status: child.status,
    error: child.error,
    results: links(child.taskId, child.downloadFormats),
  }));
  return { taskId, status, progress, error, results: links(taskId, Object.keys(task.resultParts ?? {})), items };
}

const links = (taskId, formats) =>
  formats
    .filter((format) => format !== "metadata")
    .map((format) => ({ format, url: `/api/download/${taskId}/${format}` }));
