package org.hearsay.annotators.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.actor.ActorIndex;
import org.hearsay.annotators.claim.quotation.Quotation;
import org.hearsay.annotators.claim.reporting.Draft;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Facts;

/** Makes a claim of each saying and speaker, and tells which stand inside which. */
final class ClaimMaker {
  private final ActReader acts;
  private final ClaimFilter filter;
  private final Circumstances circumstances;
  private final Quotedness quotedness;
  private final Charges charges;
  private final Viewpoints viewpoints;
  private final Nesting nesting;
  private final Repeats repeats;
  private final ComponentId by;

  ClaimMaker(
      Document view,
      Syntax syntax,
      ActorIndex actors,
      Knowledge knowledge,
      List<Quotation> quotations,
      ComponentId by) {
    this.acts = new ActReader(syntax, knowledge.claimCues());
    this.filter = new ClaimFilter(syntax, knowledge.claimCues(), quotations);
    this.circumstances =
        new Circumstances(syntax, actors, view.get(Facts.TIMES), view.get(Facts.PLACES));
    this.quotedness = new Quotedness(syntax, quotations);
    this.charges = new Charges(syntax, actors);
    this.viewpoints = new Viewpoints(syntax, circumstances);
    this.nesting = new Nesting(syntax);
    this.repeats = new Repeats(syntax);
    this.by = by;
  }

  /** A saying that will be a claim. */
  record Entry(Saying saying, Act act) {
    Entry as(Act other) {
      return new Entry(saying, other);
    }
  }

  List<Claim> make(List<Saying> sayings) {
    List<Entry> entries = new ArrayList<>();
    for (Saying saying : charged(viewpoints.apply(sayings))) {
      Act act = acts.read(saying.draft());
      boolean known = saying.draft().cue().filter(acts::isKnown).isPresent();
      if (filter.isClaim(saying.draft(), act, known)) {
        entries.add(new Entry(saying, act));
      }
    }
    List<Entry> judged = charges.judged(entries);
    List<Entry> kept = new ArrayList<>(nesting.withoutEchoes(judged));
    kept.sort(Comparator.comparing(entry -> entry.saying().whole()));
    List<Claim> claims = new ArrayList<>();
    List<String> firstIds = new ArrayList<>();
    int next = 1;
    for (Entry entry : kept) {
      firstIds.add("c" + next);
      next += entry.saying().speakers().size();
    }
    int[] outers = nesting.outers(kept);
    for (int i = 0; i < outers.length; i++) {
      Optional<String> inside =
          outers[i] < 0 ? Optional.empty() : Optional.of(firstIds.get(outers[i]));
      addClaims(kept.get(i), inside, claims);
    }
    return claims;
  }

  // "blames Minsk for the raid, a charge it denies": who is charged denies it
  private List<Saying> charged(List<Saying> sayings) {
    List<Saying> found = new ArrayList<>();
    for (int i = 0; i < sayings.size(); i++) {
      Saying saying = sayings.get(i);
      List<Speaker> about = List.of();
      for (int k = i - 1; k >= Math.max(0, i - 2) && about.isEmpty() && isPointed(saying); k--) {
        Saying charge = sayings.get(k);
        boolean near =
            charge.cueHead().map(Token::sentence).equals(saying.cueHead().map(Token::sentence));
        if (near && acts.read(charge.draft()) == Act.ACCUSE) {
          about = circumstances.accused(charge, saying.draft().source());
        }
      }
      found.add(about.isEmpty() ? saying : saying.withSpeakers(about));
    }
    return found;
  }

  private boolean isPointed(Saying saying) {
    return saying.draft().origin() == Draft.Origin.RELATIVE && circumstances.isPronoun(saying);
  }

  private void addClaims(Entry entry, Optional<String> inside, List<Claim> claims) {
    for (Speaker speaker : entry.saying().speakers()) {
      Claim claim = claim("c" + (claims.size() + 1), entry, speaker, inside, List.of());
      List<String> same = repeats.of(claim, claims);
      claims.add(same.isEmpty() ? claim : claim(claim.id(), entry, speaker, inside, same));
    }
  }

  private Claim claim(
      String id, Entry entry, Speaker speaker, Optional<String> inside, List<String> same) {
    Saying saying = entry.saying();
    Draft draft = saying.draft();
    List<Span> content = draft.content();
    List<String> about = circumstances.about(saying);
    if (about.isEmpty() && entry.act() == Act.ACCUSE) {
      about = circumstances.subjectOfContent(saying);
    }
    Claim.Kind kind = content.isEmpty() ? Claim.Kind.INDIRECT : quotedness.of(content);
    return new Claim(
        id,
        kind,
        entry.act(),
        speaker.source(),
        circumstances.recipients(saying),
        about,
        saying.via().stream().map(Actor::id).distinct().toList(),
        draft.cue(),
        content,
        circumstances.time(saying),
        circumstances.place(saying),
        circumstances.document(saying),
        inside,
        same,
        ClaimConfidence.of(draft, speaker.source(), kind),
        by);
  }
}
