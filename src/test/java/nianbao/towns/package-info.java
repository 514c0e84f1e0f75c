/** What five towns really published, and how a rendering is compared with it. */
package nianbao.towns;
