package org.hearsay.eval.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import org.hearsay.model.Annotations;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Layer;
import org.hearsay.pipeline.Annotator;
import org.hearsay.pipeline.IssueSink;

/**
 * An annotator whose processor time is taken.
 *
 * <p>The time is that of the calling thread, which a busy machine does not change; for one thread.
 */
final class TimedAnnotator implements Annotator {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Annotator annotator;
  private long nanos;

  TimedAnnotator(Annotator annotator) {
    this.annotator = annotator;
  }

  @Override
  public ComponentId id() {
    return annotator.id();
  }

  @Override
  public Set<Layer<?>> requires() {
    return annotator.requires();
  }

  @Override
  public Set<Layer<?>> provides() {
    return annotator.provides();
  }

  @Override
  public Annotations annotate(Document view, IssueSink issues) {
    long began = THREADS.getCurrentThreadCpuTime();
    try {
      return annotator.annotate(view, issues);
    } finally {
      nanos += THREADS.getCurrentThreadCpuTime() - began;
    }
  }

  /** The time taken since the last call of this. */
  long takeNanos() {
    long taken = nanos;
    nanos = 0;
    return taken;
  }
}
