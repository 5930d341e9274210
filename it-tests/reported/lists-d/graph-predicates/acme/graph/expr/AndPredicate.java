package acme.graph.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All of its clauses; listens to them while it has listeners itself. */
public final class AndPredicate extends AbstractExpression {
    private final List<Expression> clauses = new ArrayList<>();

    public AndPredicate(Expression... es) {
        clauses.addAll(List.of(es));
    }

    @Override
    public boolean getBoolean(Map<String, Object> tuple) {
        return clauses.stream().allMatch(e -> e.getBoolean(tuple));
    }

    @Override
    protected void addChildListeners() {
        for (Expression e : clauses) {
            e.addExpressionListener(this);
        }
    }

    @Override
    protected void removeChildListeners() {
        for (Expression e : clauses) {
            e.removeExpressionListener(this);
        }
    }
}
