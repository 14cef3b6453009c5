package fi.yhdyspinta.round.format;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The round in general (neuvottelukierros): year, model, who negotiates, who prepares,
 * and on which law it rests.
 *
 * @param legalBasis sections of law, such as "612/2021 7 §"
 * @param abbreviation the county's own word, such as "hytetu"
 * @param negotiatingBody id of the body that negotiates for everybody, where there is one
 */
public record RoundPart(int year, String name, @Nullable String abbreviation, List<String> legalBasis,
        @Nullable RoundModel model, @Nullable String negotiatingBody, @Nullable String responsibleUnit,
        List<String> responsibleUnitTasks, List<NegotiatedTopic> negotiatedTopics, List<String> goalsOfRound,
        List<String> invitationRules, List<String> countyParticipants, List<String> coPlanners, @Nullable String note,
        Extra extra) {

    public RoundPart {
        legalBasis = List.copyOf(legalBasis);
        responsibleUnitTasks = List.copyOf(responsibleUnitTasks);
        negotiatedTopics = List.copyOf(negotiatedTopics);
        goalsOfRound = List.copyOf(goalsOfRound);
        invitationRules = List.copyOf(invitationRules);
        countyParticipants = List.copyOf(countyParticipants);
        coPlanners = List.copyOf(coPlanners);
    }

    /**
     * A topic the law names and the materials it is negotiated on.
     *
     * @param material ids of materials
     */
    public record NegotiatedTopic(LawTopic topic, @Layout.OneOrMany List<String> material, Extra extra) {

        public NegotiatedTopic {
            material = List.copyOf(material);
        }

    }

}
