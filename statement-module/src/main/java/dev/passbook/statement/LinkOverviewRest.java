package dev.passbook.statement;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.passbook.rest.Query;
import dev.passbook.statement.LinkOverview.Holding;
import dev.passbook.tenancy.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The overview of a link, for legacy callers.
@RestController
class LinkOverviewRest {

    private final LinkOverviews overviews;

    LinkOverviewRest(LinkOverviews overviews) {
        this.overviews = overviews;
    }

    @GetMapping("/bank-connect/v1/entity/link_overview/")
    LinkOverviewView read(@AuthenticationPrincipal TenantId tenant, Query query) {
        return LinkOverviewView.of(overviews.of(tenant, query.requiredText("link_id")));
    }

    record LinkOverviewView(
            @JsonProperty("link_id") String linkId,
            @JsonProperty("progress_data") List<HoldingView> holdings) {

        static LinkOverviewView of(LinkOverview overview) {
            return new LinkOverviewView(
                    overview.linkId(),
                    overview.entities().stream().map(HoldingView::of).toList());
        }
    }

    record HoldingView(
            @JsonProperty("entity_id") String entity,
            List<String> months,
            @Nullable String bank) {

        static HoldingView of(Holding holding) {
            return new HoldingView(
                    holding.entity().toString(),
                    holding.months(),
                    holding.bank() == null ? null : holding.bank().value());
        }
    }
}
