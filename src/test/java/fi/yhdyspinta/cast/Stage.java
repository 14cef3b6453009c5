package fi.yhdyspinta.cast;

import java.util.function.Supplier;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.platform.database.Tenant;

/**
 * One invented county with its people, all made up.
 *
 * @param aino the county's coordinator
 * @param onni municipal coordinator and representative of Saarikunta
 * @param vieno deputy of Saarikunta
 * @param helmi representative of the NGO
 * @param tapio drafts for the NGO
 * @param meri facilitator
 * @param urho decision-maker in the county executive
 * @param sara system administrator, without rights to content
 */
public record Stage(County county, Organisation own, Organisation saarikunta, Organisation koivulahti,
        Organisation taimi, Organisation seurakunta, Actor aino, Actor onni, Actor vieno, Actor helmi, Actor tapio,
        Actor meri, Actor urho, Actor sara) {

    /** Does something as a request of this county would. */
    public <R> R in(Supplier<R> work) {
        return Tenant.call(this.county.id().value(), work::get);
    }

    public void run(Runnable work) {
        Tenant.run(this.county.id().value(), work);
    }

    public Actor visitor() {
        return Actor.visitor(this.county.id());
    }

}
