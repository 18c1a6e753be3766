package org.hearsay.annotators.claim.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.annotators.claim.quotation.Quotation;
import org.hearsay.annotators.claim.quotation.QuotationFinder;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Paragraph;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Document;

/** Reads all attributions of a document: tagged ones, reporting clauses and quotations, joined. */
public final class AttributionReader {
  private final Knowledge knowledge;

  public AttributionReader(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The attributions in text order and the quotations they were checked by. */
  public record Found(List<Draft> drafts, List<Quotation> quotations) {
    public Found {
      drafts = List.copyOf(drafts);
      quotations = List.copyOf(quotations);
    }
  }

  /** The attributions of a document with language layers. */
  public Found read(Document document, Syntax syntax) {
    List<Quotation> quotations =
        QuotationFinder.find(document.text(), document.get(LanguageLayers.PARAGRAPHS), syntax);
    Phrases phrases = new Phrases(syntax, knowledge.roles());
    List<Paragraph> paragraphs = document.get(LanguageLayers.PARAGRAPHS);
    SourceEdges sources = new SourceEdges(syntax, phrases);
    List<Draft> tagged =
        sources.withoutBorrowed(
            new TaggedDrafts(syntax, phrases, paragraphs, quotations)
                .of(document.get(LanguageLayers.ATTRIBUTIONS)));
    List<Draft> ruled = ruled(syntax, phrases, quotations);
    ContentEdges edges = new ContentEdges(syntax, knowledge.claimCues());
    Neighborhood near = new Neighborhood(syntax, knowledge.claimCues());
    DraftJoin join = new DraftJoin(syntax);
    List<Draft> mended =
        join.join(tagged, ruled).stream()
            .map(sources::trim)
            .map(edges::mend)
            .map(near::complete)
            .toList();
    List<Draft> closed = new ClosingClause(syntax, phrases, knowledge.claimCues()).complete(mended);
    List<Draft> joined = join.parted(near.agreed(closed));
    List<Draft> quoted =
        new QuotationRule(syntax, phrases, paragraphs, quotations).complete(joined);
    QuotedEdges quotedEdges = new QuotedEdges(syntax, phrases.spans(), quotations);
    List<Draft> ordered = new ArrayList<>(quoted.stream().map(quotedEdges::mend).toList());
    ordered.sort(Comparator.comparing(AttributionReader::begin).thenComparing(Draft::anchor));
    ordered = new Quoting(syntax).read(new QuotedAs(syntax, phrases).join(ordered));
    ordered = new AnsweredNouns(syntax).part(ordered);
    return new Found(ordered, quotations);
  }

  private static int begin(Draft draft) {
    int begin = draft.anchor().begin();
    return draft.content().stream().mapToInt(span -> span.begin()).reduce(begin, Math::min);
  }

  private List<Draft> ruled(Syntax syntax, Phrases phrases, List<Quotation> quotations) {
    VerbRule verbs = new VerbRule(syntax, phrases, knowledge.claimCues(), quotations);
    NounRule nouns = new NounRule(syntax, phrases, knowledge.claimCues());
    PhraseRule others = new PhraseRule(syntax, phrases);
    RetractionRule retractions = new RetractionRule(syntax, phrases);
    RelativeRule relatives = new RelativeRule(syntax, phrases, knowledge.claimCues());
    List<Draft> found = new ArrayList<>();
    for (Token token : syntax.tokens()) {
      retractions
          .read(token)
          .or(() -> verbs.read(token))
          .or(() -> relatives.read(token))
          .or(() -> nouns.read(token))
          .or(() -> others.read(token))
          .ifPresent(found::add);
    }
    return found;
  }
}
