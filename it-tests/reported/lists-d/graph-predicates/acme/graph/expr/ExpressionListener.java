package acme.graph.expr;

import java.util.EventListener;

public interface ExpressionListener extends EventListener {
    void expressionChanged(Expression e);
}
