package fi.yhdyspinta.organisation;

import fi.yhdyspinta.platform.NotFound;

/** The structures that come with the platform (valmiit rakenteet). */
public interface ReadyStructures {

    /**
     * Takes a ready structure into the actor's county; what is there already stays.
     * @param key its name, for example pohjois-savo
     * @return how many bodies were added
     * @throws NotFound when there is none of that key
     */
    int take(Actor actor, String key);

}
