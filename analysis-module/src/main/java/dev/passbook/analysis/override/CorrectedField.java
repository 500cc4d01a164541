package dev.passbook.analysis.override;

/// What of a verdict a caller can correct.
public enum CorrectedField {
    CHANNEL,
    DESCRIPTION,
    MERCHANT_CATEGORY
}
