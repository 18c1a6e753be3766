package org.hearsay.annotators.actor.phrase;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Common given names in world news by gender; names that both may bear are left out. */
public final class GivenNameGenders {
  public static final Set<String> MALE =
      words(
          "abdel abdul abdulla abdullah abdel-fattah abiy adam adel ahmed ahmad alain alan albert alberto alejandro alexander"
              + " alexandr aleksandr alexei alexey ali alberto alfredo amir amr anders andre andreas andrei andrew andrey andriy"
              + " andrii andrzej anthony antony antonio antonin arif armen arthur ashraf anatoly anwar asif bashar barack ben benjamin"
              + " benny bernard bill binyamin bob boris brad brian bruno carl carlos charles chris christopher chuck daniel"
              + " darko dave david denis denys dmitri dmitry dmytro dominic don donald doug ebrahim eduardo edward ehud elon emmanuel"
              + " emmerson enrique erdem eric ernesto evo faisal felipe felix fernando francisco francois frank franz fumio gabriel"
              + " gareth gary george gerald gerhard giorgi giuseppe gordon grant greg gregory guillermo gustavo guy haitham hamid"
              + " hamza hans harry hassan heiko henry herman herzi hugo hussein ibrahim igor ilham imran ismail ivan ivica jack"
              + " jacob jacques jair jake james jamal jan janez javier jean jeff jeffrey jens jeremy jim jimmy joachim joao joe"
              + " joel john jon jonathan jorge jose josep joseph josep juan julian justin karel karim karl keir keith ken kenneth"
              + " kevin khaled khalid khalifa klaus kofi kyriakos lars laurent lech leo leonid lloyd lloyd luis luiz luigi lukas"
              + " macky mahmoud marc marcelo marco mario mark martin mateusz matteo matthew maurizio mauricio maxim mehmet mevlut"
              + " michael michel miguel mike mikhail mikheil miloš milos mitch mohamed mohammad mohammed moussa muammar muhammad"
              + " muhammadu mustafa mykhailo mykola nabih nahum naftali najib narendra nayib nawaf nelson nicholas nick nicolas"
              + " nikol nikola nikolai nikolay nouri olaf oleg oleksandr oleksii oleksiy omar oscar osama pablo patrick paul paulo"
              + " pavel pavlo pedro peter petr petro philip philippe pierre pieter pranay rafael rahul raul ramzan recep ricardo"
              + " richard riad rishi robert roberto rodrigo roger roman ron ronald ruslan saad saddam said salman salva sam"
              + " samir samuel scott sebastian sergei sergey sergio sergii serhii serhiy shavkat shehbaz shinzo simon stefan"
              + " stephane stephen steve steven tariq thomas tim timothy tobias tom tomas tony ulf vadim valery vasyl viktor"
              + " vincent vitali vitaly vitalii vladimir vladislav volodymyr vyacheslav wael walid walter wesley william"
              + " winston wolfgang xavier yahya yair yasser yevgeny yevhen yoav yoon yoshihide yuri yuriy yusuf zbigniew zoran");

  public static final Set<String> FEMALE =
      words(
          "abigail aisha alba alena alexandra alice alicia alina aminata amanda amy ana anastasia angela angelina anita ann"
              + " anna annalena anne annegret annette antonia asma aung avril ayesha barbara beata beatrice benazir bertha"
              + " beth betsy brenda brigitte camila carmen carol carole caroline catherine cecilia charlotte chantal cheryl"
              + " christiane christina christine chrystia claire claudia clare condoleezza cristina cynthia dana daria deborah"
              + " diana dilma dina dominique doris ekaterina elena eleanor elisabeth elizabeth ellen elise emily emma erna esther eva"
              + " evelyn fatima fatou federica fiona florence frances françoise gabriela geraldine giorgia gina gloria grace greta"
              + " hanan hanna hannah heather helen helena helga hillary hina huma ilham inna ingrid irene irina iryna isabel isabella"
              + " ivanka iryna jacinda jane janet jeanne jean-pierre jen jennifer jessica jill joan joanna josephine joyce julia"
              + " juliana julie kaja kamala karen karin karine karolina kate katarina katherine kathleen kathy katrin kayleigh kelly"
              + " kersti khadija kirsten kristalina laila larisa laura layla leila lena leni leyla linda lisa liudmila liz"
              + " louise lucia lucy lynn lynne madeleine magdalena malala margaret margarita margot margrethe maria mariam mariana"
              + " mariia marie marija marina marine marta martha mary maryam maryna maya megan melania melanie melinda mette"
              + " michelle mina miriam monica monika nada nadia nadine najla nancy natalia nataliya natalie nathalie nicola"
              + " nikki nina noor nora noura olena olga olha oksana paula patricia paulina penny petra polina priti priya rachel"
              + " rania rebecca renata rita roberta rosa rosemary roza roxana ruth sabrina sahle samantha samia sandra sanna sara"
              + " sarah shami sheikha sheila shirin simone sofia sonia sophie stella stephanie sue susan suzanne svetlana"
              + " sviatlana sylvia tamara tania tanja tatiana tatyana teresa theresa tina tzipi ursula valentina vanessa vera"
              + " veronica victoria viktoria viola virginia vjosa wendy yael yasmin yulia yuliia yvette yvonne zainab zeinab zoe zuzana");

  private GivenNameGenders() {}

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
  }
}
