package fi.yhdyspinta.organisation;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where and for what the organisations of the county work, as the register knows. */
@Component
public class Activities {

    private final ActivityStore activities;

    Activities(ActivityStore activities) {
        this.activities = activities;
    }

    /** Those of all organisations that have not ended by the day, by Finnish name. */
    @Transactional(readOnly = true)
    public List<Activity> list(LocalDate day) {
        return this.activities.list(day);
    }

}
