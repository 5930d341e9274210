package acme.graph.expr;

import java.util.Map;

/** True for items that are visible. One for all. */
public final class VisiblePredicate extends AbstractExpression {
    public static final VisiblePredicate TRUE = new VisiblePredicate();

    private VisiblePredicate() {
    }

    @Override
    public boolean getBoolean(Map<String, Object> tuple) {
        return !Boolean.FALSE.equals(tuple.get("_visible"));
    }
}
