package org.hearsay.cli.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.hearsay.server.http.Answered;

/** Lines of JSON for programs: {@code time} and {@code event}, then what the event has. */
record JsonLog(PrintStream err, InstantSource clock, boolean quiet) implements ServeLog {
  @Override
  public void said(String words) {
    print(line("said").put("message", words));
  }

  @Override
  public void answered(Answered answered) {
    if (quiet) {
      return;
    }
    ObjectNode line =
        line("answered")
            .put("method", answered.method())
            .put("route", answered.route())
            .put("status", answered.status());
    if (answered.isBrokenOff()) {
      line.put("broken_off", true);
    } else {
      line.put("bytes", answered.bytes());
    }
    print(line.put("ms", answered.micros() / 1000.0));
  }

  @Override
  public void failed(String what, Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    print(line("failed").put("message", what).put("trace", trace.toString()));
  }

  private ObjectNode line(String event) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString())
        .put("event", event);
  }

  /** A line at a time: several requests end at once. */
  private void print(ObjectNode line) {
    err.println(line);
  }
}
