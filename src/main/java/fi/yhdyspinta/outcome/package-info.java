/**
 * What came of it: conclusions (johtopäätökset), agreed actions with each party's own
 * promise (sovitut toimenpiteet), decision items (päätösasiat), sentences of the budget
 * and action plan (TTS-lauseet) and follow-up (seuranta), and the thread that ties them
 * to what was said. Announces {@link ActionAgreed} and {@link DecisionPublished}.
 */
@ApplicationModule(
        allowedDependencies = { "identity", "organisation", "notification", "plan", "analysis", "indicator" })
@NullMarked
package fi.yhdyspinta.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
