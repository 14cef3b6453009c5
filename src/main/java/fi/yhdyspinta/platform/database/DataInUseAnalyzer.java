package fi.yhdyspinta.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences, instead of a stack trace, why the application cannot start. */
class DataInUseAnalyzer extends AbstractFailureAnalyzer<DataInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable whole, DataInUse cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()),
                "Stop it, or choose another folder with YHDYSPINTA_DATA.", cause);
    }

}
