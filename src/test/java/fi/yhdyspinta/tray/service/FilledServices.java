package fi.yhdyspinta.tray.service;

import java.util.List;

import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.plan.FormerGoals;
import fi.yhdyspinta.tray.ServiceId;
import org.springframework.beans.factory.BeanFactory;

/**
 * Services of every sort, one linked to a goal, and files that wait.
 *
 * @param stale not changed for years
 * @param link of the linked service to a goal
 */
public record FilledServices(ServiceId stale, ServiceId linked, GoalLinkId link, UploadId upload) {

    public static FilledServices play(Stage stage, BeanFactory beans) {
        var imports = beans.getBean(ServiceImports.class);
        var links = beans.getBean(GoalLinks.class);
        var aino = stage.aino();
        var old = Told.One.of(1, "Liikuntaneuvonta").modified("2018-05-03T11:53:58Z");
        var fresh = Told.One.of(2, "Nuorten työpajatoiminta").meantFor("KR1", "KR1.3").in();
        stage.run(() -> {
            var file = imports.keep(aino, Told.file(old.json(), fresh.json(), Told.One.of(3, "Muistikahvila").json(),
                    Told.provider("1234567-1", "kirjaamo@saarikunta.example"), Told.channel()));
            imports.take(aino, file, false);
            links.link(aino, new ServiceId(fresh.id()),
                    links.listGoals().stream().limit(3).map(goal -> goal.id()).toList());
        });
        stage.run(() -> {
            var former = FormerGoals.create(stage, beans);
            former.forEach(goal -> links.link(aino, new ServiceId(fresh.id()), List.of(goal)));
        });
        var uploads = List.of(1, 2, 3)
            .stream()
            .map(time -> stage.in(() -> imports.keep(aino,
                    Told.file(old.called("Liikuntaneuvonta aikuisille").json(), Told.One.of(4, "Kyläkahvila").json(),
                            fresh.modified("2020-01-01T00:00:00Z").json()))))
            .toList();
        return new FilledServices(new ServiceId(old.id()), new ServiceId(fresh.id()),
                stage.in(() -> links.list(new ServiceId(fresh.id()))).getFirst().id(), uploads.getFirst());
    }

}
