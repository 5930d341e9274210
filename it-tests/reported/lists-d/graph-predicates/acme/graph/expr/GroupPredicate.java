package acme.graph.expr;

import java.util.Map;

public final class GroupPredicate extends AbstractExpression {
    private String group;

    public GroupPredicate(String group) {
        this.group = group;
    }

    public void setGroup(String g) {
        group = g;
        fireExpressionChange();
    }

    @Override
    public boolean getBoolean(Map<String, Object> tuple) {
        return group.equals(tuple.get("group"));
    }
}
