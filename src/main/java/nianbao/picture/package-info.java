/** Pages of a PDF as pictures, and copies of a PDF with its findings marked. */
package nianbao.picture;
