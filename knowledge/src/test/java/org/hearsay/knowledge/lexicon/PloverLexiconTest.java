package org.hearsay.knowledge.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Category;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PloverLexiconTest {
  private static final Set<String> NONE = Set.of();
  private static Knowledge knowledge;
  private static PloverLexicon events;

  @BeforeAll
  static void load() {
    knowledge = Knowledge.load();
    events = knowledge.events();
  }

  private static String verb(String lemma, Set<String> words, Set<String> objects) {
    return events
        .bestVerb(lemma, words, objects)
        .flatMap(LexiconEntry::category)
        .map(Category::name)
        .orElse("none");
  }

  private static String noun(String lemma) {
    return events
        .bestNoun(lemma, NONE, NONE)
        .flatMap(LexiconEntry::category)
        .map(Category::name)
        .orElse("none");
  }

  @Test
  void commonVerbsOfCrisesHaveTheirCategory() {
    String[][] expected = {
      {"meet", "CONSULT"},
      {"visit", "CONSULT"},
      {"negotiate", "CONSULT"},
      {"host", "CONSULT"},
      {"attack", "ASSAULT"},
      {"shell", "ASSAULT"},
      {"bomb", "ASSAULT"},
      {"kill", "ASSAULT"},
      {"invade", "ASSAULT"},
      {"storm", "ASSAULT"},
      {"clash", "ASSAULT"},
      {"mass", "MOBILIZE"},
      {"deploy", "MOBILIZE"},
      {"mobilize", "MOBILIZE"},
      {"donate", "AID"},
      {"evacuate", "AID"},
      {"withdraw", "RETREAT"},
      {"release", "RETREAT"},
      {"resign", "RETREAT"},
      {"sanction", "SANCTION"},
      {"arrest", "COERCE"},
      {"detain", "COERCE"},
      {"protest", "PROTEST"},
      {"demand", "REQUEST"},
      {"urge", "REQUEST"},
      {"accuse", "ACCUSE"},
      {"blame", "ACCUSE"},
      {"condemn", "ACCUSE"},
      {"reject", "REJECT"},
      {"veto", "REJECT"},
      {"threaten", "THREATEN"},
      {"promise", "AGREE"},
      {"praise", "SUPPORT"},
      {"endorse", "SUPPORT"},
      {"cooperate", "COOPERATE"},
      {"apologize", "CONCEDE"},
      {"deport", "COERCE"},
      {"ban", "COERCE"},
      {"annex", "ASSAULT"}
    };
    for (String[] pair : expected) {
      assertEquals(pair[1], verb(pair[0], NONE, NONE), pair[0]);
    }
  }

  @Test
  void theWordsAroundAVerbDecide() {
    assertEquals("SANCTION", verb("impose", Set.of("on"), Set.of("sanction")));
    assertEquals("RETREAT", verb("lift", NONE, Set.of("sanction")));
    assertEquals("CONSULT", verb("hold", Set.of("with"), Set.of("talk")));
    assertEquals("RETREAT", verb("pull", Set.of("out", "of"), NONE));
    assertEquals("SANCTION", verb("expel", NONE, Set.of("diplomat")));
    assertEquals("SANCTION", verb("recall", NONE, Set.of("ambassador")));
    assertEquals("ACCUSE", verb("summon", NONE, Set.of("ambassador")));
    assertEquals("CONCEDE", verb("order", NONE, Set.of("ceasefire")));
    assertEquals("ASSAULT", verb("violate", NONE, Set.of("ceasefire")));
    assertEquals("RETREAT", verb("observe", NONE, Set.of("ceasefire")));
    assertEquals("AID", verb("send", Set.of("to"), Set.of("weapon")));
    assertEquals("MOBILIZE", verb("send", Set.of("to"), Set.of("troop")));
    assertEquals("REQUEST", verb("call", Set.of("for"), Set.of("ceasefire")));
    assertEquals("CONSULT", verb("call", NONE, Set.of("putin", "@person")));
    assertEquals("REQUEST", verb("call", Set.of("on", "to"), Set.of("russia", "@state")));
    assertEquals("REJECT", verb("cancel", NONE, Set.of("visit")));
    assertEquals("COERCE", verb("attack", NONE, Set.of("website")));
    assertEquals("COERCE", verb("hack", NONE, Set.of("server")));
    assertEquals("PROTEST", verb("clash", Set.of("with"), Set.of("police")));
    assertEquals("ASSAULT", verb("launch", Set.of("on"), Set.of("attack")));
    assertEquals("MOBILIZE", verb("hold", NONE, Set.of("drill")));
    assertEquals("none", verb("meet", NONE, Set.of("deadline")));
    assertEquals("none", verb("release", NONE, Set.of("statement")));
  }

  @Test
  void nounsNameEventsToo() {
    String[][] expected = {
      {"talks", "CONSULT"},
      {"summit", "CONSULT"},
      {"phone call", "CONSULT"},
      {"visit", "CONSULT"},
      {"invasion", "ASSAULT"},
      {"air strike", "ASSAULT"},
      {"airstrike", "ASSAULT"},
      {"shelling", "ASSAULT"},
      {"sanction", "SANCTION"},
      {"ceasefire", "RETREAT"},
      {"withdrawal", "RETREAT"},
      {"protest", "PROTEST"},
      {"arrest", "COERCE"},
      {"drill", "MOBILIZE"},
      {"deployment", "MOBILIZE"},
      {"buildup", "MOBILIZE"},
      {"accusation", "ACCUSE"},
      {"threat", "THREATEN"},
      {"cyberattack", "COERCE"},
      {"prisoner swap", "RETREAT"}
    };
    for (String[] pair : expected) {
      assertEquals(pair[1], noun(pair[0]), pair[0]);
    }
    assertEquals(
        Optional.of("phone"), events.noun("phone call").get(0).modes().stream().findFirst());
  }

  @Test
  void framesTellWhoActsOnWhom() {
    Frame invasion = events.noun("invasion").get(0).frame();
    assertTrue(invasion.recipients().contains(Slot.OF));
    assertTrue(invasion.actors().contains(Slot.COMPOUND));
    assertTrue(events.bestVerb("meet", NONE, NONE).orElseThrow().frame().mutual());
    assertFalse(events.bestVerb("attack", NONE, NONE).orElseThrow().frame().mutual());
    assertTrue(
        events
            .bestVerb("withdraw", NONE, NONE)
            .orElseThrow()
            .frame()
            .origins()
            .contains(Slot.FROM));
  }

  @Test
  void everyModeAndContextIsOneOfTheManual() {
    Set<String> contexts = Set.copyOf(knowledge.contexts().names());
    assertEquals(37, contexts.size());
    for (String lemma :
        new String[] {"attack", "deploy", "arrest", "impose", "hold", "strike", "launch"}) {
      for (LexiconEntry entry : events.verb(lemma)) {
        assertTrue(contexts.containsAll(entry.contexts()), lemma + entry.contexts());
      }
    }
    assertTrue(
        knowledge
            .contexts()
            .of(Set.of("hacker", "election"))
            .containsAll(Set.of("cyber", "election")));
  }

  @Test
  void lightVerbsLeaveTheNamingToTheirNoun() {
    assertEquals(Aspect.PERFORM, events.lightVerb("carry", Set.of("out")).orElseThrow().aspect());
    assertTrue(events.lightVerb("carry", NONE).isEmpty());
    assertTrue(events.lightVerb("come", Set.of("under")).orElseThrow().subjectIsRecipient());
    assertEquals(Aspect.CANCEL, events.lightVerb("call", Set.of("off")).orElseThrow().aspect());
    assertEquals(Aspect.POSTPONE, events.lightVerb("postpone", NONE).orElseThrow().aspect());
  }

  @Test
  void cuesTellTheAct() {
    ClaimCues cues = knowledge.claimCues();
    assertEquals(Act.ASSERT, cues.verb("say", NONE).orElseThrow().act());
    assertTrue(cues.verb("say", NONE).orElseThrow().neutral());
    assertEquals(Act.DENY, cues.verb("deny", NONE).orElseThrow().act());
    assertEquals(Act.DEMAND, cues.verb("call", Set.of("for")).orElseThrow().act());
    assertEquals(Act.ASSERT, cues.verb("call", NONE).orElseThrow().act());
    assertFalse(cues.verb("fear", NONE).orElseThrow().spoken());
    assertEquals(Act.PREDICT, cues.verb("warn", NONE).orElseThrow().act());
    assertEquals(Act.DECLINE, cues.verb("decline", NONE).orElseThrow().act());
    assertEquals(Act.ACCUSE, cues.noun("allegation").orElseThrow().act());
    assertEquals(Act.ASSERT, cues.phrase("according to").orElseThrow().act());
    assertTrue(cues.verb("attack", NONE).isEmpty());
  }

  @Test
  void nounClassesHoldNamedOnesToo() {
    assertTrue(knowledge.nounClasses().is("tank", "weapon"));
    assertTrue(knowledge.nounClasses().is("@person", "leader"));
    assertFalse(knowledge.nounClasses().is("table", "weapon"));
  }
}
