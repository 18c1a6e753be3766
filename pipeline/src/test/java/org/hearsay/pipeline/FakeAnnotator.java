package org.hearsay.pipeline;

import java.util.Set;
import java.util.function.Function;
import org.hearsay.model.Annotations;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Layer;

/** An annotator whose work is a function. */
record FakeAnnotator(
    ComponentId id,
    Set<Layer<?>> requires,
    Set<Layer<?>> provides,
    Function<Document, Annotations> work)
    implements Annotator {
  static FakeAnnotator of(
      String name,
      Set<Layer<?>> requires,
      Set<Layer<?>> provides,
      Function<Document, Annotations> work) {
    return new FakeAnnotator(new ComponentId(name, "1"), requires, provides, work);
  }

  @Override
  public Annotations annotate(Document view, IssueSink issues) {
    return work.apply(view);
  }
}
