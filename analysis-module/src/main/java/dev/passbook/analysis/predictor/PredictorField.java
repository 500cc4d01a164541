package dev.passbook.analysis.predictor;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A field of the contract's predictors, and where its value comes from.
sealed interface PredictorField {

    /// Puts the field as the wire has it.
    void write(Predictors predictors, Map<String, @Nullable Object> fields);

    /// Whose account it is.
    record Fact(String name, Function<AccountFacts, @Nullable Object> value) implements PredictorField {

        @Override
        public void write(Predictors predictors, Map<String, @Nullable Object> fields) {
            fields.put(name, value.apply(predictors.account()));
        }
    }

    /// About all that its statements cover.
    record Overall(String name, Function<Predictors, @Nullable Object> value) implements PredictorField {

        @Override
        public void write(Predictors predictors, Map<String, @Nullable Object> fields) {
            fields.put(name, PredictorFields.written(value.apply(predictors)));
        }
    }

    /// About each of the latest months: on the wire `name_0` for the latest to `name_5`, null for a month that is
    /// not covered.
    record Monthly(String name, Function<PredictorMonth, @Nullable Object> value) implements PredictorField {

        @Override
        public void write(Predictors predictors, Map<String, @Nullable Object> fields) {
            IntStream.range(0, Predictors.MONTHS).forEach(back -> {
                var month = predictors.month(back);
                fields.put(name + "_" + back, month == null ? null : PredictorFields.written(value.apply(month)));
            });
        }
    }
}
