package dev.leash.agent.control;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanInfo;
import javax.management.MBeanOperationInfo;
import javax.management.MBeanParameterInfo;
import javax.management.StandardEmitterMBean;

/** The MXBean with names and descriptions as {@link LeashMXBean} has them. Thread-safe. */
final class DescribedBean extends StandardEmitterMBean {

  DescribedBean(ControlBean bean) {
    super(bean, LeashMXBean.class, true, bean);
  }

  @Override
  protected String getDescription(MBeanInfo info) {
    return text(LeashMXBean.class, super.getDescription(info));
  }

  @Override
  protected String getDescription(MBeanAttributeInfo attribute) {
    return text(method("get" + attribute.getName(), 0), super.getDescription(attribute));
  }

  @Override
  protected String getDescription(MBeanOperationInfo operation) {
    return text(method(operation), super.getDescription(operation));
  }

  @Override
  protected String getDescription(
      MBeanOperationInfo operation, MBeanParameterInfo parameter, int number) {
    Method method = method(operation);
    String usual = super.getDescription(operation, parameter, number);
    return method == null ? usual : text(method.getParameters()[number], usual);
  }

  @Override
  protected String getParameterName(
      MBeanOperationInfo operation, MBeanParameterInfo parameter, int number) {
    Method method = method(operation);
    return method == null
        ? super.getParameterName(operation, parameter, number)
        : method.getParameters()[number].getName();
  }

  /** They ask for a collection, release, or take Leash out. */
  @Override
  protected int getImpact(MBeanOperationInfo operation) {
    return MBeanOperationInfo.ACTION;
  }

  private static String text(AnnotatedElement element, String usual) {
    Description found = element == null ? null : element.getAnnotation(Description.class);
    return found == null ? usual : found.value();
  }

  private static Method method(MBeanOperationInfo operation) {
    return method(operation.getName(), operation.getSignature().length);
  }

  private static Method method(String name, int parameters) {
    for (Method method : LeashMXBean.class.getMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == parameters) {
        return method;
      }
    }
    return null;
  }
}
