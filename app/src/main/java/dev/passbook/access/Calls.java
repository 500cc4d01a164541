package dev.passbook.access;

import dev.passbook.tenancy.Caller;
import dev.passbook.tenancy.Scope;
import jakarta.servlet.http.HttpServletRequest;

/// What kinds of calls there are, by where they go: by the path as it is mapped, decoded and without parameters. Of
/// the one that was sent there are many spellings.
final class Calls {

    private static final String CONTRACT = "/bank-connect/";
    private static final String UPLOADS = "/bank-connect/v1/statement/";
    private static final String PREPARED_UPLOADS = "/uploads/";
    private static final String ENTITIES = "/bank-connect/v1/entity";
    private static final String ADMINISTRATION = "/admin/";

    private Calls() {}

    /// Whether it hands in a statement.
    static boolean isUpload(HttpServletRequest request) {
        var path = request.getServletPath();
        return request.getMethod().equals("POST") && (path.startsWith(UPLOADS) || path.startsWith(PREPARED_UPLOADS));
    }

    /// Uploads never need `server-hash`, nor does making an entity to upload to; all that reads or manages may.
    static boolean mayAskForServerHash(HttpServletRequest request) {
        var path = request.getServletPath();
        boolean makesEntity =
                request.getMethod().equals("POST") && (path.equals(ENTITIES) || path.equals(ENTITIES + "/"));
        return !isUpload(request) && !makesEntity;
    }

    /// Whether the scopes of a key reach for a call. What GraphQL is asked for is looked at field by field.
    static boolean isWithin(Caller caller, HttpServletRequest request) {
        var path = request.getServletPath();
        if (path.startsWith(ADMINISTRATION)) {
            return caller.may(Scope.ADMIN);
        }
        if (!path.startsWith(CONTRACT)) {
            return true;
        }
        return switch (request.getMethod()) {
            case "POST", "PUT", "PATCH" -> caller.may(Scope.UPLOAD);
            case "DELETE" -> caller.may(Scope.ADMIN);
            case String _ -> path.startsWith(UPLOADS) ? caller.may(Scope.UPLOAD) : caller.mayRead();
        };
    }
}
