#!/bin/sh
# CAD Cloud with nothing but curl: an operation, a pipeline, a conversion, a model and a batch of it. Files are saved in the folder $1 (default: out).
set -eu
: "${CADCLOUD_API_KEY:?set it to an API key}"
API="${CADCLOUD_URL:-http://127.0.0.1:8000}/api/v1"
OUT="${1:-out}"
mkdir -p "$OUT"

call() { # METHOD PATH [options of curl]: sends a request
    method=$1 path=$2
    shift 2
    curl -sS --retry 3 -X "$method" "$API$path" -H "x-api-key: $CADCLOUD_API_KEY" -H "content-type: application/json" "$@"
}
field() { # NAME: the value of a field of the reply, or the end if it is an error
    python3 -c 'import json, sys
reply = json.load(sys.stdin)
print(reply["data"][sys.argv[1]] if reply["ok"] else sys.exit("{code}: {message}".format(**reply["error"])))' "$1"
}
download() { # FORMAT FILE: saves a file of the task in $TASK; its URL needs no key
    curl -sS --fail -o "$2" "$(call GET "/tasks/$TASK/result/$1" | field downloadUrl)"
    echo "$2"
}

# One operation. `Prefer: wait` holds the reply until it is done; without it there is a task id at once.
TASK=$(call POST /cad/execute -H "Prefer: wait=30" -d '{
    "operation": "occt.shapes.solid.createBox", "params": {"width": 3, "length": 4, "height": 5}}' | field taskId)
download glb "$OUT/box.glb"

# A pipeline: steps refer to earlier ones. A name for the request makes it safe to send twice.
TASK=$(call POST /cad/pipeline -H "Idempotency-Key: curl-example-$$" -d '{
    "steps": [
        {"id": "block", "operation": "occt.shapes.solid.createBox", "params": {"width": 8, "length": 6, "height": 4}},
        {"operation": "occt.fillets.filletEdges", "params": {"shape": "$ref:block", "radius": 0.5}}
    ],
    "outputs": {"formats": ["step", "gltf"]}}' | field taskId)
# Not held this time: asked for until it has ended.
while :; do
    STATUS=$(call GET "/tasks/$TASK?wait=30" | field status)
    case $STATUS in
        completed) break ;;
        failed | cancelled | expired) echo "$STATUS: $(call GET "/tasks/$TASK" | field error)" >&2; exit 1 ;;
        *) sleep 1 ;;
    esac
done
download step "$OUT/rounded.step"

# A conversion: announce a file, send its bytes, confirm it, convert it.
SIZE=$(wc -c < "$OUT/rounded.step" | tr -d ' ')
UPLOAD=$(call POST /files/upload -d "{\"filename\": \"rounded.step\", \"contentType\": \"application/step\", \"bytes\": $SIZE}")
FILE=$(echo "$UPLOAD" | field fileId)
curl -sS --fail -T "$OUT/rounded.step" -H "content-type: application/step" "$(echo "$UPLOAD" | field uploadUrl)"
call POST "/files/$FILE/confirm" | field status
TASK=$(call POST /convert/step-to-gltf -H "Prefer: wait=60" -d "{\"stepFileId\": \"$FILE\", \"meshPrecision\": 0.05}" | field taskId)
download glb "$OUT/converted.glb"

# A model, and a batch of it: one task whose sub-tasks have results of their own.
TASK=$(call POST /models/dragon-cup -H "Prefer: wait=60" -d '{
    "params": {"height": 10}, "outputs": {"formats": ["gltf", "3mf"]}}' | field taskId)
download glb "$OUT/cup.glb"
download 3mf "$OUT/cup.3mf"
BATCH=$(call POST /models/dragon-cup/batch -H "Prefer: wait=60" -d '{
    "items": [{"params": {"height": 6}}, {"params": {"radiusTopOffset": 4}}], "outputs": {"formats": ["gltf"]}}')
for TASK in $(echo "$BATCH" | python3 -c 'import json, sys
print(*(child["taskId"] for child in json.load(sys.stdin)["data"]["subTasks"]))'); do
    download glb "$OUT/cup-$TASK.glb"
done
