package dev.passbook.access;

import org.springframework.stereotype.Component;

/// What callers may still ask for.
@Component
class Allowances {

    private final Allowance uploads;
    private final Allowance reads;

    Allowances(Limits limits) {
        this.uploads = new Allowance(limits.uploadsPerMinute());
        this.reads = new Allowance(limits.readsPerMinute());
    }

    /// @param who a key, or an address where none is needed
    /// @return 0, or the seconds until the caller may ask again
    long take(Object who, boolean upload) {
        return (upload ? uploads : reads).take(who);
    }
}
