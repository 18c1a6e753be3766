package org.hearsay.pipeline;

import java.util.Set;
import org.hearsay.model.Annotations;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Layer;

/**
 * Computes layers from layers. Stateless after construction, hence safe to share between threads.
 */
public interface Annotator {
  /** Name and version; the version is raised when output can change. */
  ComponentId id();

  /** The layers it reads, all of which an earlier annotator must provide. */
  Set<Layer<?>> requires();

  /** The layers it gives, always all of them, an empty list where nothing was found. */
  Set<Layer<?>> provides();

  /**
   * The provided layers of a document. Pure: the same view gives the same layers.
   *
   * @param view the document with no layers but the required ones
   * @param issues takes problems with the text; trouble that is no fault of the text is thrown
   */
  Annotations annotate(Document view, IssueSink issues);
}
