const longestSide = 1600;
const smallEnough = 400 * 1024;

/**
 * A photo of a letter needs no 12 megapixels; on a slow network the smaller one arrives in seconds.
 * Whatever cannot be made smaller stays as it is.
 * @param {File} file
 * @returns {Promise<File>}
 */
export async function shrink(file) {
  if (file.type !== "image/jpeg" || file.size <= smallEnough || typeof createImageBitmap === "undefined") {
    return file;
  }

  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    /** @type {Blob | null} */
    const small = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.8));
    return small && small.size < file.size ? new File([small], file.name, { type: "image/jpeg" }) : file;
  } catch {
    return file;
  }
}
