package fi.yhdyspinta.house;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * A class lives in one world: controllers and forms know the web, stores know the
 * database, everything else knows neither. The platform and the two packages at the edge
 * (signing in, who acts where) are where the web is met.
 */
@AnalyzeClasses(packages = "fi.yhdyspinta", importOptions = OwnClasses.class)
class ImportsTest {

    private static final String[] WEB = { "org.springframework.web..", "org.springframework.ui..",
            "org.springframework.validation..", "jakarta.servlet.." };

    private static final String[] DATABASE = { "org.springframework.jdbc..", "java.sql..", "javax.sql..",
            "org.postgresql.." };

    private static final String[] EDGE = { "fi.yhdyspinta.platform..", "fi.yhdyspinta.identity.signin..",
            "fi.yhdyspinta.organisation.acting.." };

    @ArchTest
    static final ArchRule onlyControllersAndFormsKnowTheWeb = noClasses().that()
        .resideOutsideOfPackages(EDGE)
        .and()
        .haveNameNotMatching(".*(Controller|Form)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(WEB);

    @ArchTest
    static final ArchRule onlyStoresKnowTheDatabase = noClasses().that()
        .resideOutsideOfPackage("fi.yhdyspinta.platform..")
        .and()
        .haveNameNotMatching(".*Store(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(DATABASE);

    @ArchTest
    static final ArchRule controllersAskFacadesAndNeverStores = noClasses().that()
        .haveSimpleNameEndingWith("Controller")
        .should()
        .dependOnClassesThat()
        .haveSimpleNameEndingWith("Store");

    @ArchTest
    static final ArchRule namesSaySomething = noClasses().should()
        .haveNameMatching(".*(Impl|(?<!Transaction)Manager|Helper|Utils?|Service|DTO|Dto)")
        .because("such a name has no subject yet (STYLE.md)");

}
