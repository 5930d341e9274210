package acme.graph.expr;

import java.util.Map;

public interface Expression {
    boolean getBoolean(Map<String, Object> tuple);

    void addExpressionListener(ExpressionListener l);

    void removeExpressionListener(ExpressionListener l);
}
