#!/bin/sh
# Holds k8s/, docker-compose.yml and the alert rules against the tools and schemas of those who made them. What is missing is installed into
# .data/tools from Go's module proxy, PyPI and Debian: needs go, python3 with venv, and apt-get. No cluster, no engine.
set -eu
cd "$(dirname "$0")/.."
tools="$PWD/.data/tools"
mkdir -p "$tools"

if [ ! -x "$tools/kustomize" ]; then GOBIN="$tools" go install sigs.k8s.io/kustomize/kustomize/v5@v5.7.1; fi
if [ ! -x "$tools/venv/bin/kubernetes-validate" ]; then
  python3 -m venv "$tools/venv"
  "$tools/venv/bin/pip" install -q kubernetes-validate==1.37.0 jsonschema pyyaml
fi
if [ ! -f "$tools/compose_spec.json" ]; then
  # The last release that carried the schema; only that file is used.
  "$tools/venv/bin/pip" download -q --no-deps -d "$tools" docker-compose==1.29.2
  unzip -qoj "$tools"/docker_compose-1.29.2-*.whl compose/config/compose_spec.json -d "$tools"
fi
promtool="$(command -v promtool || echo "$tools/prometheus/usr/bin/promtool")"
if [ ! -x "$promtool" ]; then
  # Only the one program of the package: nothing is installed or started.
  apt-get update -qq
  (cd "$(mktemp -d /tmp/promtool.XXXXXX)" && chmod 777 . && apt-get download -qq prometheus && dpkg-deb -x prometheus_*.deb "$tools/prometheus")
fi

for overlay in base overlays/small overlays/production; do
  "$tools/kustomize" build "k8s/$overlay" > "$tools/all.yaml"
  "$tools/venv/bin/kubernetes-validate" --strict "$tools/all.yaml" > "$tools/said" || { cat "$tools/said"; exit 1; }
  echo "k8s/$overlay: $(wc -l < "$tools/said") resources are what Kubernetes' schemas say"
done
"$tools/venv/bin/python" - "$tools/compose_spec.json" <<'PYTHON'
import json, sys, yaml, jsonschema
compose = yaml.safe_load(open('docker-compose.yml'))
# Younger than that release.
compose.pop('name')
try:
    jsonschema.validate(compose, json.load(open(sys.argv[1])))
except jsonschema.ValidationError as error:
    sys.exit(f"docker-compose.yml: {error.json_path}: {error.message}")
print('docker-compose.yml is what the Compose specification says')
PYTHON
(cd infra/observability && "$promtool" check config prometheus.yml && "$promtool" test rules alerts.test.yml)
