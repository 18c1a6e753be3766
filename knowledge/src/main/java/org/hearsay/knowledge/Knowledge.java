package org.hearsay.knowledge;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.knowledge.actors.OfficeHolders;
import org.hearsay.knowledge.actors.OfficeTable;
import org.hearsay.knowledge.actors.Organizations;
import org.hearsay.knowledge.actors.Roles;
import org.hearsay.knowledge.actors.Seats;
import org.hearsay.knowledge.lexicon.ClaimCues;
import org.hearsay.knowledge.lexicon.Contexts;
import org.hearsay.knowledge.lexicon.NounClasses;
import org.hearsay.knowledge.lexicon.PloverLexicon;
import org.hearsay.knowledge.places.Countries;
import org.hearsay.knowledge.places.Gazetteer;
import org.hearsay.knowledge.places.Towns;
import org.hearsay.knowledge.tables.NameIndex;
import org.hearsay.knowledge.tables.Resources;

/**
 * Everything the engine knows that is not in the report. Immutable and safe to share between
 * threads; load it once.
 *
 * @param resources SHA-256 of every file behind it by name, for a record's provenance
 */
public record Knowledge(
    Gazetteer places,
    Countries countries,
    OfficeHolders officeHolders,
    Organizations organizations,
    Seats seats,
    Roles roles,
    PloverLexicon events,
    ClaimCues claimCues,
    Contexts contexts,
    NounClasses nounClasses,
    Map<String, String> resources) {
  public Knowledge {
    resources = Map.copyOf(resources);
  }

  /** The knowledge that is shipped. */
  public static Knowledge load() {
    return load(UserEntries.none());
  }

  /**
   * The shipped knowledge and a user's own file, whose entries come first. Its form is that of
   * {@link UserFile}.
   *
   * @throws KnowledgeFileException if the file cannot be read or a line is not well formed
   */
  public static Knowledge load(Path userFile) {
    return load(UserFile.read(userFile));
  }

  private static Knowledge load(UserEntries own) {
    NameIndex placeNames = new NameIndex(Resources.table("place-names.tsv"), own.placeNames());
    NameIndex organizationNames =
        new NameIndex(Resources.table("organization-names.tsv"), own.organizationNames());
    OfficeTable offices =
        new OfficeTable(
            Resources.table("terms.tsv.gz"),
            Resources.table("offices.tsv"),
            Resources.table("person-names.tsv"),
            Resources.table("person-aliases.tsv"),
            own.terms());
    NounClasses classes = new NounClasses(Resources.table("noun-classes.tsv"));
    Map<String, String> hashes = new TreeMap<>(Resources.hashes());
    hashes.putAll(own.hashes());
    return new Knowledge(
        new Gazetteer(
            Resources.table("places.tsv"), placeNames, own.places(), new Towns("towns.tsv.gz")),
        new Countries(Resources.table("countries.tsv"), Resources.table("bodies.tsv")),
        new OfficeHolders(offices),
        new Organizations(
            Resources.table("organizations.tsv"), organizationNames, own.organizations()),
        new Seats(Resources.table("seats.tsv"), own.seats()),
        new Roles(Resources.table("roles.tsv"), own.roles()),
        new PloverLexicon(
            Resources.table("events.tsv"),
            Resources.table("frames.tsv"),
            Resources.table("light-verbs.tsv"),
            classes,
            own.events()),
        new ClaimCues(Resources.table("claim-cues.tsv"), own.cues()),
        new Contexts(Resources.table("contexts.tsv")),
        classes,
        hashes);
  }
}
