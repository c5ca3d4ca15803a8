using System.Text.Json.Nodes;

namespace CadCloudExample;

/// <summary>Pipelines as the API takes them: steps name the results of other steps by $ref: and their id.</summary>
public static class Pipelines
{
    public static readonly IReadOnlyDictionary<string, Func<JsonNode, JsonObject>> ByName =
        new Dictionary<string, Func<JsonNode, JsonObject>> { ["bracket"] = Bracket, ["beads"] = Beads, ["boxOrBall"] = BoxOrBall };

    /// <summary>A plate with rounded edges and four holes.</summary>
    public static JsonObject Bracket(JsonNode given)
    {
        double width = Number(given, "width", 80), length = Number(given, "length", 50), height = Number(given, "height", 8);
        double x = width / 2 - 10, z = length / 2 - 10;
        var corners = new JsonArray(
            new JsonArray(-x, -height, -z), new JsonArray(-x, -height, z), new JsonArray(x, -height, -z), new JsonArray(x, -height, z));
        var hole = new JsonObject { ["radius"] = Number(given, "hole", 4), ["height"] = 2 * height, ["center"] = "$item" };
        return Body(
            Step("occt.shapes.solid.createBox", new() { ["width"] = width, ["length"] = length, ["height"] = height }, "plate"),
            Step("occt.fillets.filletEdges", new() { ["shape"] = "$ref:plate", ["radius"] = Number(given, "fillet", 2) }, "rounded"),
            Map(corners, "holes", Step("occt.shapes.solid.createCylinder", hole)),
            Step("occt.booleans.difference", new() { ["shape"] = "$ref:rounded", ["shapes"] = "$ref:holes" }));
    }

    /// <summary>Balls in a row, each larger than the one before.</summary>
    public static JsonObject Beads(JsonNode given)
    {
        double first = Number(given, "first", 1), growth = Number(given, "growth", 0.4);
        var count = (int)Number(given, "count", 6);
        // The distance of two balls is the sum of their radii, and a little more.
        var places = new JsonArray();
        for (double index = 0, x = 0; index < count; x += 1.05 * (2 * first + (2 * index + 1) * growth), index++)
        {
            places.Add(new JsonArray(x, 0, 0));
        }
        return Body(
            Map(places, "balls",
                Step("math.twoNrOperation", new() { ["first"] = "$index", ["second"] = growth, ["operation"] = "multiply" }),
                Step("math.twoNrOperation", new() { ["first"] = "$prev", ["second"] = first }),
                Step("occt.shapes.solid.createSphere", new() { ["radius"] = "$prev", ["center"] = "$item" })),
            Step("occt.booleans.union", new() { ["shapes"] = "$ref:balls" }));
    }

    /// <summary>A box if it is to be large, else a ball: decided while it runs.</summary>
    public static JsonObject BoxOrBall(JsonNode given) => Body(
        Step("math.twoNrOperation", new() { ["first"] = Number(given, "size", 6), ["second"] = 1, ["operation"] = "multiply" }, "wanted"),
        new JsonObject
        {
            ["type"] = "choice",
            ["value"] = "$ref:wanted",
            ["operator"] = "gt",
            ["compareTo"] = Number(given, "limit", 5),
            ["then"] = new JsonArray(Step("occt.shapes.solid.createBox",
                new() { ["width"] = "$ref:wanted", ["length"] = "$ref:wanted", ["height"] = "$ref:wanted" })),
            ["else"] = new JsonArray(Step("occt.shapes.solid.createSphere", new() { ["radius"] = "$ref:wanted" })),
        });

    /// <summary>An uploaded STEP file with its edges rounded.</summary>
    public static JsonObject RoundedFile(string fileId, double fillet)
    {
        var body = Body(
            Step("occt.io.loadSTEPorIGES", new() { ["filetext"] = "$file:0", ["fileName"] = "part.step" }, "loaded"),
            Step("occt.fillets.filletEdges", new() { ["shape"] = "$ref:loaded", ["radius"] = fillet }));
        body["inputFiles"] = new JsonArray(new JsonObject { ["fileId"] = fileId, ["role"] = "part" });
        return body;
    }

    private static JsonObject Body(params JsonNode[] steps) =>
        new() { ["steps"] = new JsonArray(steps), ["outputs"] = new JsonObject { ["formats"] = new JsonArray("gltf", "step") } };

    private static JsonObject Step(string operation, JsonObject parameters, string? id = null)
    {
        var step = new JsonObject { ["operation"] = operation, ["params"] = parameters };
        if (id is not null) step["id"] = id;
        return step;
    }

    private static JsonObject Map(JsonArray items, string id, params JsonNode[] steps) =>
        new() { ["type"] = "map", ["id"] = id, ["items"] = items, ["steps"] = new JsonArray(steps) };

    private static double Number(JsonNode given, string name, double standard)
    {
        if (given[name] is not JsonNode value) return standard;
        if (value is JsonValue found && found.TryGetValue(out double number)) return number;
        throw new ApiException(400, new JsonObject { ["code"] = "VALIDATION_ERROR", ["message"] = $"{name} must be a number" });
    }
}
