#!/bin/bash
# Writes the settings from KAFKA_… variables and formats the storage, then becomes the broker.
set -eu
quiet=-Dorg.slf4j.simpleLogger.defaultLogLevel=warn
java "$quiet" -cp '/opt/kafka/libs/*' kafka.docker.KafkaDockerWrapper setup --default-configs-dir /etc/kafka/docker \
  --mounted-configs-dir /mnt/shared/config --final-configs-dir /opt/kafka/config || grep -q cluster.id /var/lib/kafka/data/meta.properties
# shellcheck disable=SC2086
exec java ${KAFKA_HEAP_OPTS:--Xmx1g} "$quiet" -cp '/opt/kafka/libs/*' kafka.Kafka /opt/kafka/config/server.properties
