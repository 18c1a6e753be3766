package org.hearsay.annotators.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.language.LanguageLayers;
import org.hearsay.model.Annotations;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Layer;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.pipeline.Annotator;
import org.hearsay.pipeline.IssueSink;

/**
 * Joins consultation events into meetings, one for each occasion.
 *
 * <p>Stateless, safe to share between threads.
 */
public final class MeetingAnnotator implements Annotator {
  private static final ComponentId ID = new ComponentId("meeting", "1");

  @Override
  public ComponentId id() {
    return ID;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(LanguageLayers.SENTENCES, Facts.EVENTS, Facts.TIMES, Facts.ACTORS, Facts.PLACES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Facts.MEETINGS);
  }

  @Override
  public Annotations annotate(Document view, IssueSink issues) {
    List<TimeExpression> times = view.get(Facts.TIMES);
    List<Event> events =
        view.get(Facts.EVENTS).stream().filter(event -> event.type() == Category.CONSULT).toList();
    Sentences sentences = new Sentences(view);
    List<Occasion> occasions = new ArrayList<>(new Occasions(times, sentences).of(events));
    occasions.sort(Comparator.comparing(occasion -> occasion.events().get(0).trigger()));
    Map<Integer, Integer> numbers = new TripOrder(times).of(occasions);
    List<Meeting> meetings = new ArrayList<>();
    for (int i = 0; i < occasions.size(); i++) {
      meetings.add(
          meeting(view, sentences, i, occasions.get(i), Optional.ofNullable(numbers.get(i))));
    }
    return Annotations.of(Facts.MEETINGS, meetings);
  }

  private static Meeting meeting(
      Document view,
      Sentences sentences,
      int index,
      Occasion occasion,
      Optional<Integer> sequence) {
    Set<String> participants = occasion.participants();
    participants.addAll(sentences.listed(occasion, participants));
    participants.addAll(sentences.attending(occasion));
    String words =
        occasion.events().stream()
            .map(event -> view.text(event.trigger()).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    return new Meeting(
        "m" + (index + 1),
        sentences.isCall(occasion) ? Meeting.Kind.CALL : occasion.kind(words),
        List.copyOf(participants),
        occasion.place().or(() -> sentences.place(occasion)),
        occasion.time(),
        occasion.status(),
        occasion.events().stream().map(Event::id).toList(),
        sequence,
        ID);
  }
}
