package org.hearsay.language.decoding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Joins sources, cues and contents into attributions: each content goes to the cue it points at,
 * each cue to the source it points at; where a pointer is unsure, nearness decides.
 */
public final class AttributionDecoder {
  private static final String SOURCE = "Source";
  private static final String CUE = "Cue";
  private static final String CONTENT = "Content";

  private final TagDecoder tags;

  /** A decoder of tags in this order. */
  public AttributionDecoder(List<String> roles) {
    tags = TagDecoder.of(roles);
  }

  /** The attributions in the order of their cues. */
  public List<Attributed> decode(Reading reading) {
    List<TagSpan> spans = tags.decode(reading.roles(), 0, reading.words().size());
    List<TagSpan> cues = of(spans, CUE);
    List<TagSpan> sources = of(spans, SOURCE);
    Linker linker = new Linker(reading);
    Map<TagSpan, List<TagSpan>> contents = new LinkedHashMap<>();
    cues.forEach(cue -> contents.put(cue, new ArrayList<>()));
    Optional<TagSpan> last = Optional.empty();
    for (TagSpan content : of(spans, CONTENT)) {
      last = linker.cueOf(content, cues, last);
      last.ifPresent(cue -> contents.computeIfAbsent(cue, key -> new ArrayList<>()).add(content));
    }
    List<Attributed> joined = new ArrayList<>();
    for (Map.Entry<TagSpan, List<TagSpan>> entry : contents.entrySet()) {
      Optional<TagSpan> source = linker.sourceOf(entry.getKey(), sources);
      List<TagSpan> content = trimmed(entry.getValue(), reading);
      if (source.isPresent() || !content.isEmpty()) {
        joined.add(attributed(source, entry.getKey(), content));
      }
    }
    return joined;
  }

  private static Attributed attributed(
      Optional<TagSpan> source, TagSpan cue, List<TagSpan> content) {
    double sum = cue.confidence() + source.map(TagSpan::confidence).orElse(cue.confidence());
    double mean = content.stream().mapToDouble(TagSpan::confidence).average().orElse(0.5);
    return new Attributed(source, cue, content, (float) ((sum + mean) / 3));
  }

  private static List<TagSpan> of(List<TagSpan> spans, String label) {
    return spans.stream().filter(span -> span.label().equals(label)).toList();
  }

  private static List<TagSpan> trimmed(List<TagSpan> contents, Reading reading) {
    List<TagSpan> kept = new ArrayList<>();
    for (TagSpan content : contents) {
      int begin = content.begin();
      while (begin < content.end() && isOuter(reading.words().token(begin))) {
        begin++;
      }
      if (begin < content.end()) {
        kept.add(content.withRange(begin, content.end()));
      }
    }
    return kept;
  }

  private static boolean isOuter(String token) {
    return token.equals(",") || token.toLowerCase(Locale.ROOT).equals("that");
  }
}
