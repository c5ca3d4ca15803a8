using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CadCloudExample;

/// <summary>What the API answered instead of data.</summary>
public sealed class ApiException(int status, JsonNode? error) : Exception(error?["message"]?.GetValue<string>())
{
    public int Status { get; } = status;
    public string? Code { get; } = error?["code"]?.GetValue<string>();
    public JsonNode? Details { get; } = error?["details"]?.DeepClone();
}

/// <summary>The API by HttpClient alone.</summary>
public sealed class CadCloud(HttpClient http, string baseUrl, string apiKey)
{
    /// <summary>Make a request and open the envelope {ok, data} or {ok, error} of its reply.</summary>
    public async Task<JsonNode> Call(HttpMethod method, string path, JsonNode? body = null)
    {
        using var request = new HttpRequestMessage(method, $"{baseUrl}/api/v1{path}");
        request.Headers.Add("x-api-key", apiKey);
        // Should the reply be lost, the same request can be sent again: it is done once.
        if (method == HttpMethod.Post) request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        if (body is not null) request.Content = JsonContent.Create(body);
        using var response = await http.SendAsync(request);
        var envelope = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        if (envelope["ok"]?.GetValue<bool>() != true) throw new ApiException((int)response.StatusCode, envelope["error"]);
        return envelope["data"]!;
    }

    /// <summary>Upload a file: announce it, send its bytes to storage, confirm it.</summary>
    public async Task<string> Upload(string filename, string contentType, byte[] bytes)
    {
        var body = new JsonObject { ["filename"] = filename, ["contentType"] = contentType, ["bytes"] = bytes.Length };
        var announced = await Call(HttpMethod.Post, "/files/upload", body);
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        using var sent = await http.PutAsync(announced["uploadUrl"]!.GetValue<string>(), content);
        sent.EnsureSuccessStatusCode();
        var fileId = announced["fileId"]!.GetValue<string>();
        await Call(HttpMethod.Post, $"/files/{fileId}/confirm");
        return fileId;
    }

    /// <summary>Fetch a result; its address needs no key.</summary>
    public Task<HttpResponseMessage> Fetch(string url) => http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead);
}
