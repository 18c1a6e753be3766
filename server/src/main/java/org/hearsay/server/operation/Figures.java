package org.hearsay.server.operation;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.hearsay.server.http.Answered;
import org.hearsay.server.http.ServerLog;
import org.hearsay.store.InputOutcome;

/**
 * Counts what a server does, for Prometheus. Labels have few values, whatever is asked: templates
 * of routes, never paths. Thread-safe; each server has its own.
 */
public final class Figures {
  /** The media type of what {@link #text} gives. */
  public static final String MEDIA_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

  private static final double[] BOUNDS = {0.005, 0.02, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30};

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests =
      Counter.builder()
          .name("hearsay_http_requests_total")
          .help("Requests that were answered")
          .labelNames("method", "route", "status")
          .register(registry);
  private final Histogram durations =
      Histogram.builder()
          .name("hearsay_http_request_duration_seconds")
          .help("Time from the head of a request to the last byte of its answer")
          .unit(Unit.SECONDS)
          .classicOnly()
          .classicUpperBounds(BOUNDS)
          .labelNames("route")
          .register(registry);
  private final Counter broken =
      Counter.builder()
          .name("hearsay_http_broken_off_total")
          .help("Answers whose reader went away or took too long")
          .register(registry);
  private final Counter failures =
      Counter.builder()
          .name("hearsay_failures_total")
          .help("What went wrong that should not; the log says what")
          .register(registry);
  private final Counter reports =
      Counter.builder()
          .name("hearsay_reports_total")
          .help("Reports that were sent to the server, by what became of them")
          .labelNames("outcome")
          .register(registry);

  public Figures(String version) {
    Info.builder()
        .name("hearsay_build_info")
        .help("The version of Hearsay")
        .labelNames("version")
        .register(registry)
        .addLabelValues(version);
    JvmMetrics.builder().register(registry);
    for (String outcome : new String[] {"accepted", "known", "rejected", "failed"}) {
      reports.initLabelValues(outcome);
    }
  }

  /** One more figure, asked for when figures are; left out while it is empty. */
  public void watch(String name, String help, Supplier<OptionalDouble> value) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(callback -> value.get().ifPresent(callback::call))
        .register(registry);
  }

  /** A report was sent. */
  public void taken(InputOutcome outcome) {
    reports.labelValues(outcome.known() ? "known" : outcome.kind().code()).inc();
  }

  /** Counts what this log is told. */
  public ServerLog counting(ServerLog log) {
    return new ServerLog() {
      @Override
      public void answered(Answered answered) {
        count(answered);
        log.answered(answered);
      }

      @Override
      public void failed(String what, Throwable failure) {
        failures.inc();
        log.failed(what, failure);
      }
    };
  }

  private void count(Answered answered) {
    requests
        .labelValues(answered.method(), answered.route(), Integer.toString(answered.status()))
        .inc();
    durations.labelValues(answered.route()).observe(Unit.nanosToSeconds(answered.micros() * 1000));
    if (answered.isBrokenOff()) {
      broken.inc();
    }
  }

  /** All figures as they are now, in the text format of Prometheus. */
  public String text() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PrometheusTextFormatWriter.create().write(out, registry.scrape());
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
