/** The rules on table two that the form does not print but that hold with few exceptions (A1). */
package nianbao.check.disclosure;
