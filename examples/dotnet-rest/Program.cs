// A backend with ASP.NET and nothing but HTTP. The browser talks to it alone; it alone has the API key.
using System.Text.Json.Nodes;
using CadCloudExample;
using Microsoft.Extensions.FileProviders;

var builder = WebApplication.CreateBuilder(args);
string Setting(string name, string standard) => builder.Configuration[name] is { Length: > 0 } given ? given : standard;

var apiKey = Setting("CADCLOUD_API_KEY", "");
if (apiKey == "") throw new InvalidOperationException("Set CADCLOUD_API_KEY in the environment.");
var cad = new CadCloud(new HttpClient(), Setting("CADCLOUD_URL", "http://127.0.0.1:8000").TrimEnd('/'), apiKey);
builder.WebHost.UseUrls($"http://127.0.0.1:{Setting("PORT", "3000")}");
var app = builder.Build();

app.Use(async (context, next) =>
{
    try
    {
        await next();
    }
    catch (ApiException error)
    {
        context.Response.StatusCode = error.Status;
        await context.Response.WriteAsJsonAsync(new { error = error.Message, code = error.Code, details = error.Details });
    }
});

app.MapGet("/api/models", async () =>
{
    var names = (await cad.Call(HttpMethod.Get, "/models"))["models"]!.DeepClone();
    var found = await cad.Call(HttpMethod.Post, "/models/definitions", new JsonObject { ["names"] = names });
    return new { models = found["definitions"]!.AsObject().Select(entry => entry.Value) };
});

app.MapPost("/api/generate", async (JsonObject given) =>
{
    var body = new JsonObject { ["params"] = Params(given["params"]), ["outputs"] = Formats("gltf", "step") };
    return Accepted(await cad.Call(HttpMethod.Post, $"/models/{Segment(given["model"])}", body));
});

app.MapPost("/api/batch", async (JsonObject given) =>
{
    var items = given["items"]!.AsArray().Select(item => (JsonNode)new JsonObject { ["params"] = Params(item) }).ToArray();
    var body = new JsonObject { ["items"] = new JsonArray(items), ["outputs"] = Formats("gltf") };
    return Accepted(await cad.Call(HttpMethod.Post, $"/models/{Segment(given["model"])}/batch", body));
});

app.MapPost("/api/pipelines/{name}", async (string name, JsonObject given) =>
    Pipelines.ByName.TryGetValue(name, out var make)
        ? Accepted(await cad.Call(HttpMethod.Post, "/cad/pipeline", make(given)))
        : Results.Json(new { error = "There is no such pipeline." }, statusCode: 404));

app.MapPost("/api/files", async (HttpRequest request, string? name, double? fillet) =>
{
    using var bytes = new MemoryStream();
    await request.Body.CopyToAsync(bytes);
    var fileId = await cad.Upload(name ?? "part.step", "application/step", bytes.ToArray());
    var task = await cad.Call(HttpMethod.Post, "/cad/pipeline", Pipelines.RoundedFile(fileId, fillet ?? 0.5));
    return Results.Json(new { fileId, taskId = task["taskId"]!.GetValue<string>() }, statusCode: 202);
});

// Answers when the task has ended, or after 25 seconds with the task as it is: the front end asks again.
app.MapGet("/api/tasks/{taskId}", async (string taskId) =>
    View(await cad.Call(HttpMethod.Get, $"/tasks/{Uri.EscapeDataString(taskId)}?wait=25")));

app.MapGet("/api/download/{taskId}/{format}", async (string taskId, string format) =>
{
    var path = $"/tasks/{Uri.EscapeDataString(taskId)}/result/{Uri.EscapeDataString(format)}";
    var found = await cad.Call(HttpMethod.Get, path);
    var file = await cad.Fetch(found["downloadUrl"]!.GetValue<string>());
    var type = file.Content.Headers.ContentType?.ToString();
    return Results.Stream(await file.Content.ReadAsStreamAsync(), type, found["filename"]!.GetValue<string>());
});

var frontend = Path.GetFullPath(Path.Combine(app.Environment.ContentRootPath, "../frontend/dist"));
if (Directory.Exists(frontend)) app.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(frontend) });

app.Run();

static JsonObject Formats(params string[] formats) =>
    new() { ["formats"] = new JsonArray(formats.Select(format => (JsonNode)format).ToArray()) };

// A copy, since a node has one parent; the API wants no null.
static JsonNode Params(JsonNode? given) => given?.DeepClone() ?? new JsonObject();

static string Segment(JsonNode? name) => Uri.EscapeDataString(name?.GetValue<string>() ?? "");

static IResult Accepted(JsonNode task) => Results.Json(new { taskId = task["taskId"]!.GetValue<string>() }, statusCode: 202);

// A task as the front end sees it: results are addresses of this backend, which alone has the key.
static object View(JsonNode task) => new
{
    taskId = task["taskId"],
    status = task["status"],
    progress = task["progress"],
    error = task["error"],
    results = Links(task["taskId"], (task["resultParts"] as JsonObject)?.Select(part => part.Key) ?? []),
    items = (task["subTasks"] as JsonArray)?.Select(child => new
    {
        taskId = child!["taskId"],
        index = child["index"],
        status = child["status"],
        error = child["error"],
        results = Links(child["taskId"], child["downloadFormats"]!.AsArray().Select(format => format!.GetValue<string>())),
    }),
};

static IEnumerable<object> Links(JsonNode? taskId, IEnumerable<string> formats) =>
    formats.Where(format => format != "metadata").Select(format => new { format, url = $"/api/download/{taskId}/{format}" });
