#!/bin/sh
# Puts what an image holds into the folder $1: production packages, what was built of services and libraries, and nothing else.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p "$1"
root=$PWD
# The one-process form brings a PostgreSQL of its own, and tests run from a checkout: neither runs from an image.
tar c --exclude='*.map' --exclude=apps/all-in-one/dist --exclude=apps/e2e/dist --exclude=libs/testing/dist \
  --exclude='libs/*/dist/bench*' --exclude='libs/service-kit/dist/testing*' \
  package.json package-lock.json apps/*/package.json libs/*/package.json apps/*/dist libs/*/dist | tar x -C "$1"
cd "$1"
# Optional are PostgreSQL's binaries; scripts would fetch a second Node.
npm ci --omit=dev --omit=optional --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error
# What reads and scales pictures is optional too, one package for each kind of machine: here are those of this one.
cp -R "$root/node_modules/@img" node_modules/
# What the image is made of, for whoever must know (CycloneDX).
npm sbom --package-lock-only --sbom-format cyclonedx --omit=dev --omit=optional > components.json
# Types and maps are for those who write programs: a third of the packages' size.
find node_modules -type f \( -name '*.map' -o -name '*.ts' -o -name '*.cts' -o -name '*.mts' \) -delete
