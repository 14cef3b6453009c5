package fi.yhdyspinta.platform.database;

import java.util.Optional;
import java.util.UUID;

/**
 * The tenant on whose behalf the current thread works. Every transaction tells it to
 * PostgreSQL, whose row-level security then shows the rows of that tenant only; without a
 * tenant no tenant row is seen at all.
 */
public final class Tenant {

    private static final ScopedValue<UUID> CURRENT = ScopedValue.newInstance();

    private Tenant() {
    }

    public static Optional<UUID> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    public static <R, X extends Throwable> R call(UUID tenant, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(CURRENT, tenant).call(work);
    }

    public static void run(UUID tenant, Runnable work) {
        ScopedValue.where(CURRENT, tenant).run(work);
    }

    /** Work that carries the tenant of the thread that hands it over. */
    public static Runnable carried(Runnable work) {
        return current().<Runnable>map(tenant -> () -> run(tenant, work)).orElse(work);
    }

}
