package fi.yhdyspinta.identity;

import java.util.Optional;
import java.util.UUID;

/** Asked of the module above by those who sign people in. */
public interface CountyPeople {

    /** The county in which an address of the application stands. */
    Optional<UUID> countyAt(String path);

    /** Whether the person acts for anybody in the county at this moment. */
    boolean acts(UUID county, PersonId person);

}
