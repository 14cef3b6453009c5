package fi.yhdyspinta.tray;

import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.tray.idea.ExampleIdeas;
import fi.yhdyspinta.tray.practice.ExamplePractices;
import fi.yhdyspinta.tray.service.ExampleServices;
import org.springframework.stereotype.Component;

/**
 * Invented practices, ideas and services for a first look. Each says that it is made up.
 */
@Component
public class ExampleTray {

    private final ExamplePractices practices;

    private final ExampleIdeas ideas;

    private final ExampleServices services;

    ExampleTray(ExamplePractices practices, ExampleIdeas ideas, ExampleServices services) {
        this.practices = practices;
        this.ideas = ideas;
        this.services = services;
    }

    /**
     * @param municipalities invented ones, those first whose cards are to show something
     * @param others invented NGOs and other parties
     */
    public void fill(Actor coordinator, List<Organisation> municipalities, List<Organisation> others) {
        this.practices.fill(coordinator, municipalities, others);
        this.ideas.fill(coordinator, municipalities, others);
        this.services.fill(coordinator, municipalities, others);
    }

}
