package org.hearsay.knowledge.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Given names that are one name in two languages, or a name and its short form. */
final class GivenNames {
  private static final List<String> GROUPS =
      List.of(
          "vladimir volodymyr uladzimir volodya",
          "alexander aleksandr oleksandr aliaksandr alyaksandr alexandr alex sasha",
          "sergei serhii siarhei sergiy",
          "dmitry dmitri dmytro dmitriy dzmitry dima",
          "mikhail mykhailo mikhailo misha",
          "nikolai mykola nicolas nicholas nick",
          "andrei andriy andrii andrew andy",
          "yuri yurii iurii yury",
          "alexei oleksii aliaksei alexis",
          "yevgeny yevhen evgeny eugene",
          "pavel pavlo paul",
          "pyotr petro peter petr",
          "vasily vasyl",
          "viktor victor",
          "yelena olena elena helen",
          "yulia yuliya julia iuliia",
          "maria mariya mariia mary",
          "olga olha",
          "ivan john ioan",
          "igor ihor",
          "oleg oleh",
          "valery valerii valeriy",
          "denis denys",
          "mohammed muhammad mohamed mohammad muhammed mahomed",
          "ahmed ahmad achmed",
          "hussein hossein husain hussain husayn",
          "hasan hassan",
          "yusuf youssef yousef yousuf joseph joe josef",
          "ibrahim ebrahim",
          "ismail esmail ismael",
          "abdullah abdallah abdulla",
          "abdel abd abdul abdal",
          "ali aly",
          "khaled khalid",
          "said saeed sayed saied",
          "omar umar",
          "osama usama",
          "yahya yehia yihya",
          "mahmoud mahmud",
          "mustafa mostafa",
          "moammar muammar moamer muamar",
          "antony anthony tony",
          "benjamin binyamin bibi ben benny",
          "michael mike mick",
          "william bill will",
          "robert bob rob",
          "james jim jimmy jamie",
          "thomas tom",
          "edward ed eddie",
          "richard rick dick",
          "charles charlie chuck",
          "steven stephen steve",
          "christopher chris",
          "daniel dan danny",
          "david dave",
          "donald don",
          "elizabeth liz lizzie",
          "james jake",
          "jeffrey jeff geoffrey",
          "joseph jose giuseppe",
          "kenneth ken",
          "lawrence larry",
          "matthew matt mathew",
          "patrick pat",
          "ronald ron",
          "samuel sam",
          "susan sue",
          "gregory greg",
          "timothy tim",
          "recep tayyip",
          "francois francis",
          "jean john",
          "katherine catherine kate cathy",
          "margaret maggie",
          "rebecca becky",
          "jacob jake",
          "luiz luis louis",
          "janez jan jens",
          "jorge george georges giorgi georgi",
          "carlos carl karl",
          "felipe philip philippe phil",
          "juan john",
          "pedro peter",
          "enrique henry henri",
          "joao john",
          "andrzej andrew",
          "wojciech adalbert",
          "jaroslaw yaroslav",
          "volodymyr wolodymyr");
  private static final Map<String, Set<Integer>> GROUPS_OF = index();

  private GivenNames() {}

  /** Whether two reduced given names are of one group. */
  static boolean kindred(String left, String right) {
    Set<Integer> groups = GROUPS_OF.getOrDefault(left, Set.of());
    for (Integer group : GROUPS_OF.getOrDefault(right, Set.of())) {
      if (groups.contains(group)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Set<Integer>> index() {
    Map<String, Set<Integer>> index = new HashMap<>();
    for (int group = 0; group < GROUPS.size(); group++) {
      for (String name : GROUPS.get(group).split(" ", -1)) {
        index.computeIfAbsent(SpellingRules.reduce(name), unused -> new HashSet<>()).add(group);
      }
    }
    return Map.copyOf(index);
  }
}
