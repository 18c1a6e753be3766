package org.hearsay.annotators.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.Pronoun;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.language.Attribution;
import org.hearsay.language.Token;
import org.hearsay.model.facts.ActorKind;

/**
 * Joins pronouns to those they mean. A relative pronoun means its head noun; the pronoun of a
 * source goes on with the previous source; others go by salience. Where two fit alike, nobody is
 * joined.
 */
final class PronounLinker {
  private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");

  private static final int FARTHEST = 12;

  private final ReportView view;
  private final Drafts drafts;
  private final Salience salience;
  private final Speakers speakers;

  PronounLinker(ReportView view, Drafts drafts) {
    this.view = view;
    this.drafts = drafts;
    this.salience = new Salience(view, drafts);
    this.speakers = new Speakers(view, drafts);
  }

  void link(Token token) {
    Optional<Pronoun> pronoun = Pronoun.of(view, token.index());
    if (pronoun.isEmpty() || token.isRelation("expl") || token.isRelation("det")) {
      return;
    }
    Mention mention = Mention.of(view, token.index(), token.index() + 1, Mention.Form.PRONOUN);
    for (Draft draft : meant(token, pronoun.get())) {
      drafts.use(mention, draft);
      if (pronoun.get().isHuman()) {
        draft.setGender(pronoun.get().gender());
      }
    }
  }

  private List<Draft> meant(Token token, Pronoun pronoun) {
    if (pronoun == Pronoun.WHO) {
      boolean thing = view.lower(token.index()).equals("which");
      List<Draft> found =
          relative(token).stream().filter(draft -> !thing || draft.isBody()).toList();
      boolean person = Set.of("who", "whom").contains(view.lower(token.index()));
      return person && found.stream().allMatch(draft -> draft.isBody() && !draft.isCollective())
          ? nearestHuman(token, found)
          : found;
    }
    if (pronoun == Pronoun.WE) {
      return speakers.side(token).stream().toList();
    }
    if (pronoun == Pronoun.I) {
      return speakers.of(token).filter(Draft::isOneHuman).stream().toList();
    }
    if (REFLEXIVE.contains(view.lower(token.index()))) {
      return subjectOfClause(token);
    }
    OptionalInt cue = cueOf(token);
    if (cue.isPresent()) {
      return source(token, pronoun, cue.getAsInt());
    }
    return salience.best(token, pronoun, speakers.of(token));
  }

  // "X of the ministry, who": a body is no "who" where a person stands before it.
  private List<Draft> nearestHuman(Token token, List<Draft> otherwise) {
    int start = view.syntax().sentenceOf(token).firstToken();
    for (int i = token.index() - 1; i >= Math.max(start, token.index() - FARTHEST); i--) {
      List<Draft> humans =
          drafts.headedBy(i).stream()
              .filter(draft -> draft.isOneHuman() || draft.isPlural())
              .toList();
      if (!humans.isEmpty()) {
        return humans;
      }
      if (view.token(i).upos().equals("VERB")) {
        break;
      }
    }
    return otherwise;
  }

  private List<Draft> relative(Token token) {
    for (Token above : view.syntax().ancestors(token)) {
      boolean nominal =
          view.syntax().head(above).map(noun -> !noun.upos().equals("VERB")).orElse(false);
      if (above.isRelation("acl") && nominal) {
        return view.syntax().head(above).map(noun -> phrase(noun, token.index())).orElse(List.of());
      }
    }
    if (token.isRelation("root") || !view.word(token.index() - 1).equals(",")) {
      return List.of();
    }
    return drafts.covering(token.index() - 2);
  }

  private List<Draft> phrase(Token noun, int before) {
    List<Draft> own = drafts.headedBy(noun.index());
    List<Draft> found = new ArrayList<>(own);
    for (Token conjunct : view.syntax().children(noun, "conj")) {
      if (conjunct.index() < before && takesPlural(before)) {
        found.addAll(drafts.headedBy(conjunct.index()));
      }
    }
    return found.stream().distinct().toList();
  }

  private boolean takesPlural(int pronoun) {
    return view.syntax()
        .head(view.token(pronoun))
        .map(verb -> verb.xpos().equals("VBP") || verb.xpos().equals("VB"))
        .orElse(false);
  }

  private List<Draft> subjectOfClause(Token token) {
    for (Token above : view.syntax().ancestors(token)) {
      Optional<Token> subject = view.syntax().child(above, "nsubj");
      if (subject.isPresent()) {
        return drafts.headedBy(subject.get().index());
      }
    }
    return List.of();
  }

  /** The attribution whose source the pronoun is. */
  private Optional<Attribution> attributionOf(Token token) {
    return Pronoun.isPossessive(view, token) ? Optional.empty() : speakers.bySource(token.span());
  }

  // Where the saying stands whose source the pronoun is: "he said", whether it was found or not.
  private OptionalInt cueOf(Token token) {
    Optional<Attribution> own = attributionOf(token);
    if (own.isPresent()) {
      return OptionalInt.of(own.get().cue().begin());
    }
    Optional<Token> verb =
        view.syntax()
            .head(token)
            .filter(head -> token.isRelation("nsubj") && !view.isQuoted(token.index()))
            .filter(head -> view.knowledge().claimCues().verb(head.lemma(), Set.of()).isPresent());
    return verb.isPresent() ? OptionalInt.of(verb.get().span().begin()) : OptionalInt.empty();
  }

  // "He added" goes on with the source before; after a body's words nobody knows who "he" is.
  private List<Draft> source(Token token, Pronoun pronoun, int cue) {
    Optional<Attribution> before = previous(token, cue);
    if (before.isEmpty() || !pronoun.isHuman() || isInside(token, before.get())) {
      return salience.best(token, pronoun, Optional.empty());
    }
    Optional<Draft> speaker = speakers.sourceOf(before.get());
    int distance = view.sentence(token.index()) - speakers.sentenceOf(before.get());
    if (speaker.isPresent()
        && speaker.get().isOneHuman()
        && speaker.get().gender().agrees(pronoun.gender())
        && !isInterrupted(before.get(), token, speaker.get(), pronoun)) {
      return List.of(speaker.get());
    }
    boolean bodySpokeLast =
        distance <= 1 && speaker.map(draft -> !draft.isOneHuman()).orElse(false);
    return bodySpokeLast
            && isOutsideContent(token, before.get())
            && ambiguous(token, pronoun, before.get())
        ? List.of()
        : salience.best(token, pronoun, Optional.empty());
  }

  // "Putin said that he had told ...": the inner source is the outer clause's matter.
  private boolean isInside(Token token, Attribution outer) {
    return token.sentence() == speakers.sentenceOf(outer)
        && outer.content().stream().anyMatch(span -> span.contains(token.span()));
  }

  private boolean isOutsideContent(Token token, Attribution before) {
    return !isInside(token, before);
  }

  // Those whom a body speaks of are no speakers, unless the narration itself names one man since.
  private boolean ambiguous(Token token, Pronoun pronoun, Attribution before) {
    return drafts.before(token.index()).stream()
        .filter(use -> use.mention().span().begin() >= before.cue().end())
        .filter(
            use -> before.content().stream().noneMatch(span -> span.contains(use.mention().span())))
        .noneMatch(
            use ->
                use.draft().isOneHuman()
                    && use.draft().gender().agrees(pronoun.gender())
                    && use.mention().form() == Mention.Form.NAME);
  }

  private Optional<Attribution> previous(Token token, int cue) {
    return speakers.lastBefore(
        cue,
        each ->
            each.source().isPresent()
                && !each.source().equals(Optional.of(token.span()))
                && !isMedia(each));
  }

  private boolean isMedia(Attribution attribution) {
    return speakers.sourceOf(attribution).map(draft -> draft.sector().equals("JRN")).orElse(false);
  }

  // Between two sayings another person may have become the subject of the narration.
  private boolean isInterrupted(Attribution before, Token token, Draft speaker, Pronoun pronoun) {
    int from =
        before.content().stream().mapToInt(span -> span.end()).max().orElse(before.cue().end());
    int start = Math.max(from, before.cue().end());
    return drafts.before(token.index()).stream()
        .filter(
            use -> use.mention().span().begin() >= start && !view.isQuoted(use.mention().head()))
        .filter(
            use ->
                use.draft() != speaker
                    && use.draft().isOneHuman()
                    && use.draft().gender().agrees(pronoun.gender()))
        .filter(
            use ->
                use.draft().kind() == ActorKind.PERSON || use.draft().kind() == ActorKind.UNNAMED)
        .anyMatch(
            use ->
                view.isRelation(use.mention().head(), "nsubj")
                    && view.sentence(use.mention().head()) > speakers.sentenceOf(before));
  }
}
