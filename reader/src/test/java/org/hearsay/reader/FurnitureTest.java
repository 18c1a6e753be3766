package org.hearsay.reader;

import static org.hearsay.reader.Reading.read;
import static org.hearsay.reader.Reading.removed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
  private static final String FIRST =
      "The two governments agreed on Friday to reopen the bridge that links their border towns.";
  private static final String LAST =
      "Traffic across the river had been halted since a shooting left three customs officers dead.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sign-up: Sign up to receive our weekly letter!",
        "sign-up: Sign up for the Harbor Brief, our free morning newsletter.",
        "sign-up: Subscribe now",
        "sign-up: Get the day's best reporting delivered to your inbox",
        "terms: By submitting this form, I agree to the terms.",
        "terms: By clicking below, you accept our privacy policy and cookies.",
        "terms: We use cookies to give you the best experience on this site.",
        "terms: Our Standards: The Thomson Reuters Trust Principles.",
        "read-more: Read more: The bridge that split a town",
        "read-more: Click here to see the full map",
        "related: Also Read | What the border deal means",
        "related: Related: How the river became a border",
        "read-more: Find all our coverage of the river dispute at the link below.",
        "read-more: More border news: https://harbor.example/border",
        "read-more: To read this report in Spanish, click here",
        "read-more: Read the full statement here",
        "sign-up: Sign in to continue reading",
        "share: Follow @harbornews",
        "navigation: Listen to this article 4 min",
        "other: Editor's note: An earlier version misspelled the bridge's name.",
        "share: Share on Facebook",
        "share: Tweet",
        "share: If you like this, please share it!",
        "share: Follow us on Twitter",
        "caption: FILE - The bridge is seen from the eastern bank, May 3, 2021. (AP Photo/Jane Doe)",
        "caption: Lorries wait at the checkpoint. REUTERS/Jane Doe",
        "caption: Photo by Jane Doe/Getty Images",
        "advertisement: ADVERTISEMENT",
        "advertisement: Story continues below advertisement",
        "copyright: \u00A9 2022 Harbor News. All rights reserved.",
        "copyright: Copyright 2022 The Harbor Press",
        "comments: Leave a comment",
        "comments: 12 Comments",
        "contact: Contact the writer at jane@harbor.example",
        "other: (Reporting by Jane Doe in Moscow; Editing by John Roe)",
        "other: Associated Press writer Jane Doe in Geneva contributed to this report.",
        "correction: This story has been corrected to show that the bridge has two lanes.",
        "share: Follow Harbor Europe on Twitter @harboreurope and on Instagram",
        "terms: Terms of Service | Privacy Policy | Contact Us",
        "terms: This article contains affiliate links; we may earn a commission.",
        "other: The views expressed in this article are the author's own.",
        "navigation: Tags: bridge, border, customs",
        "navigation: Skip to main content",
        "read-more: Continue reading the main story",
        "sign-up: Get the week's best reports in your inbox. Subscribe to Harbor Lines here.",
        "sign-up: We have a small favour to ask: support our independent newsroom from just $2.",
        "sign-up: Support our journalism: make a contribution today and help us stay independent.",
        "sign-up: Subscribe to @harbor_news",
        "sign-up: You are receiving this email because you joined our list.",
        "navigation: View this email in your browser",
        "navigation: #harbor #ferry",
        "other: ___",
        "other: * * *",
        "other: 18:42 BST",
        "other: Updated at 18.50 GMT",
        "other: Updated 3 hours ago",
        "other: Posted 7h ago, updated 2h ago",
        "other: This interview has been edited for length and clarity.",
        "other: Published",
        "other: A version of this article appears in print on May 4, 2022, with another headline.",
        "other: Additional reporting by Jane Doe in Lima and John Roe; editing by Ann Poe",
        "other: With reporting by Jane Doe and AFP",
        "correction: Correction: The bridge has two lanes, not four.",
        "correction: Clarification (May 4): The mayor has been in office since March.",
        "correction: This article was amended on 4 May 2022 to change the length of the bridge.",
        "correction: An earlier version of this report gave a wrong length of the bridge.",
        "correction: (Corrects length of bridge in paragraph 2)",
        "caption: Lorries wait at the checkpoint on Friday. Staff photo by Jane Doe"
      })
  void furnitureGoesWhereverItStands(String line) {
    String text = line.substring(line.indexOf(' ') + 1);
    for (String input :
        List.of(
            FIRST + "\n\n" + text + "\n\n" + LAST,
            FIRST + "\n\n" + LAST + "\n\n" + text,
            FIRST + "\n" + LAST + "\n" + text + "\n")) {
      Article article = read(input);
      assertEquals(FIRST + "\n\n" + LAST, article.text());
      assertEquals(List.of(line), removed(article));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He agreed to the terms.",
        "Sign up for the draft began Monday.",
        "Share prices fell after the news.",
        "Related attacks killed two guards last week.",
        "Find out who built the bridge below the dam, the minister told her staff.",
        "Subscribe, the minister told the lenders, or lose the vote.",
        "\"I agree to the terms,\" the mayor said.",
        "\u201CSign up for our army,\u201D one poster said.",
        "By signing the deal, Russia agreed to the terms.",
        "Follow the river and you reach the border.",
        "Comments by the minister angered the union.",
        "The ministry declined to comment.",
        "Recommended troop levels were not met.",
        "Contact between the two armies broke off in May.",
        "Get our troops out, the senator said.",
        "Copyright was not the issue, the judge said.",
        "Photo albums lay in the rubble.",
        "Terms of the truce were not made public.",
        "Reporting by the agency showed that the bridge was mined.",
        "Print shops in the capital were searched.",
        "File cabinets were carried from the embassy.",
        "More than 40 experts contributed to this report.",
        "Read more slowly, she told the interpreter.",
        "Tweet by tweet, the general set out his case.",
        "Trending toward war, the two sides called up reserves.",
        "The views expressed by the ambassador were absurd, a spokesman said.",
        "By continuing the strikes the army showed that it does not accept the truce.",
        "Officials would receive a commission of five percent on each shipment of grain.",
        "Getty Images said that its photographer had been held for two days.",
        "Follow the money, the prosecutor told the court.",
        "Cookies and tea were served at the talks.",
        "Join the alliance, he urged his neighbors.",
        "The newspaper said all rights of the prisoners were reserved.",
        "Published reports that she had been beaten were false, the ministry said.",
        "Updated maps of the minefields were handed over at 18:30.",
        "At 19:45 police closed the square.",
        "Correction of the voter rolls will take a month.",
        "The correction came after an earlier version of the law was thrown out.",
        "This report was corrected by the ministry of defence, a colonel said.",
        "A version of this deal was sent to both armies.",
        "Additional reporting rules for banks take effect in June.",
        "With reporting banned, residents turned to radio.",
        "More from the talks is expected on Friday.",
        "Tags on the crates showed that they came from Izmir.",
        "Continue reading the names of the dead, the mother told the judge.",
        "Support for our independent courts must grow, readers of the paper wrote.",
        "Help us, the villagers told the donors, and make a gift of seed today.",
        "Join the march at noon, the union told its members.",
        "Jane Doe is the editor whom the court freed.",
        "Advertising by the campaign was banned.",
        "Key events were cancelled.",
        "https://harbor.example/report.pdf",
        "As the oldest shop here we offer more than just repairs and support our riders for free.",
        "We are increasing our coverage of other ports to support more than just ferries.",
        "Hours ago, the last ferry left."
      })
  void aSentenceOfTheStoryStays(String sentence) {
    for (String input :
        List.of(
            FIRST + "\n\n" + sentence + "\n\n" + LAST, FIRST + "\n\n" + LAST + "\n\n" + sentence)) {
      Article article = read(input);
      assertEquals(input, article.text());
      assertEquals(List.of(), article.removed());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Related stories", "Most read", "You may also like", "More on this story"})
  void titlesBelowAHeadingGoWithIt(String heading) {
    String title = "Harbor town counts its lost fishing boats";
    Article article = read(FIRST + "\n\n" + LAST + "\n\n" + heading + "\n\n" + title);
    assertEquals(FIRST + "\n\n" + LAST, article.text());
    assertEquals(List.of("related: " + heading, "related: " + title), removed(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "other: (END)",
        "other: - ENDS -",
        "other: # # #",
        "other: abc/de/fgh",
        "other: ab/cd (AFP, Reuters)",
        "other: 9376**2050",
        "other: AFP",
        "contact: Jane Doe is the Andes bureau chief. @janedoe",
        "contact: Jane Doe is a climate correspondent.",
        "contact: Jane Doe, Information Officer, +252 61 555 0101, jane@harbor.example",
        "related: More from World",
        "other: Published in Harbor Daily, March 10th, 2023"
      })
  void whatStandsBelowTheStoryGoes(String line) {
    String text = line.substring(line.indexOf(' ') + 1);
    Article article = read(FIRST + "\n\n" + LAST + "\n\n" + text);
    assertEquals(FIRST + "\n\n" + LAST, article.text());
    assertEquals(List.of(line), removed(article));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc/de/fgh", "More from World", "Jane Doe is a climate correspondent."})
  void insideTheStoryItStays(String line) {
    String input = FIRST + "\n\n" + line + "\n\n" + LAST;
    assertEquals(input, read(input).text());
  }

  @Test
  void theWordsBelowTagsGoWithThem() {
    Article article = read(FIRST + "\n\n" + LAST + "\n\nTags\nFloods\nSouth Coast");
    assertEquals(FIRST + "\n\n" + LAST, article.text());
    assertEquals(
        List.of("navigation: Tags", "navigation: Floods", "navigation: South Coast"),
        removed(article));
  }

  @Test
  void whatTheWriterDoesGoesWhereTheBylineNamesTheWriter() {
    String about = "Jane Doe covers security for the Post. She has lived in Lima since May.";
    Article article =
        read("Bridge to reopen\nBy Jane Doe\n\n" + FIRST + "\n\n" + LAST + "\n\n" + about);
    assertEquals("Bridge to reopen\n\n" + FIRST + "\n\n" + LAST, article.text());
    String input = "Bridge to reopen\n\n" + FIRST + "\n\n" + LAST + "\n\n" + about;
    assertEquals(input, read(input).text());
  }

  @Test
  void aLiveBlogKeepsItsHeadlineAndSubheadsAndLosesItsClocks() {
    String live = "Live updates: bridge to reopen";
    Article article =
        read(
            live
                + "\n\n18.42\n\nFirst lorry crosses\n\n"
                + FIRST
                + "\n\n17:05 GMT\n\n7.12pm GMT\n\n"
                + LAST);
    assertEquals(live + "\n\nFirst lorry crosses\n\n" + FIRST + "\n\n" + LAST, article.text());
    assertEquals(
        List.of("other: 18.42", "other: 17:05 GMT", "other: 7.12pm GMT"), removed(article));
  }

  @Test
  void aFigureWithAStopIsNoClock() {
    String input = FIRST + "\n\n18.42\n\n" + LAST;
    assertEquals(input, read(input).text());
  }

  @Test
  void theHeadOfACopiedMailGoesButItsSubject() {
    String head =
        "From: Jane Doe\nSent: Friday, May 6, 2022 10:12 AM\nTo: Pool\nSubject: Pool report";
    Article article = read(head + "\n\n" + FIRST + "\n\n" + LAST);
    assertEquals("Subject: Pool report\n\n" + FIRST + "\n\n" + LAST, article.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Home\nWorld\nPolitics\n", "Home\n\nNews\n\nSports\n\nOpinion\n\n"})
  void navigationBeforeTheHeadlineGoes(String navigation) {
    Article article = read(navigation + "Border bridge to reopen\n\n" + FIRST + "\n\n" + LAST);
    assertEquals("Border bridge to reopen\n\n" + FIRST + "\n\n" + LAST, article.text());
  }

  @Test
  void commentsGoWithTheirHeadingToTheEnd() {
    String comment =
        "anna: They always lie about this and nobody ever checks what the ministers say.";
    String story = FIRST + "\n\nThe mayor called it a relief.\n\n" + LAST;
    Article article = read(story + "\n\n12 Comments\n" + comment + "\nbob: no");
    assertEquals(story, article.text());
    assertEquals(
        List.of("comments: 12 Comments", "comments: " + comment, "comments: bob: no"),
        removed(article));
  }

  @Test
  void numberedTitlesBelowAHeadingGoWithIt() {
    Article article =
        read(
            FIRST
                + "\n\n"
                + LAST
                + "\n\nMost viewed\n1. Storm hits the coast\n2. Ferry fares to rise");
    assertEquals(FIRST + "\n\n" + LAST, article.text());
  }
}
